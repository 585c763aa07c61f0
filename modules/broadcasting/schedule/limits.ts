import { Type, type Static } from 'typebox';

/** How much loudspeakers are to be heard, where a province has said so. */
export const Limits = Type.Object({
  code: Type.String(),
  name: Type.String(),
  source: Type.String({ description: 'the paper it stands in' }),
  effectiveFrom: Type.String({ format: 'date' }),
  broadcastsADay: Type.Integer({ minimum: 1 }),
  daysAWeek: Type.Integer({ minimum: 1, maximum: 7 }),
  silentWeekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7 })),
  minutesEach: Type.Integer({ minimum: 1 }),
});
export type Limits = Static<typeof Limits>;

const haNoi = {
  source: 'Quy định về hoạt động thông tin cơ sở của thành phố Hà Nội',
  effectiveFrom: '2021-03-12',
  broadcastsADay: 2,
};

/** Rules of provinces that a unit may bind itself to; numbers from secondary sources (grassroots information, Hà Nội 2021). */
export const presets: readonly Limits[] = [
  {
    ...haNoi,
    code: 'ha-noi-inner',
    name: 'Nội thành Hà Nội',
    daysAWeek: 5,
    silentWeekdays: [6, 7],
    minutesEach: 15,
  },
  {
    ...haNoi,
    code: 'ha-noi-outer',
    name: 'Ngoại thành Hà Nội',
    daysAWeek: 7,
    silentWeekdays: [],
    minutesEach: 45,
  },
];

export const presetOf = (code: string | null): Limits | null =>
  presets.find((preset) => preset.code === code) ?? null;
