import { Type, type Static } from 'typebox';
import { SlotItem } from './slot-item.ts';

const clock = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'HH:MM in Vietnam' });
const calendar = Type.Enum(['SOLAR', 'LUNAR'], { description: 'LUNAR: âm lịch as kept in Vietnam' });
const monthDay = Type.Integer({ minimum: 1, maximum: 31 });

/** On which days a slot is used. */
export const SlotDays = Type.Union([
  Type.Object({
    kind: Type.Literal('WEEKDAYS'),
    weekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7, description: '1 Monday to 7 Sunday' }), {
      minItems: 1,
      uniqueItems: true,
    }),
    holidays: Type.Enum(['AS_USUAL', 'SILENT'], { description: 'on public holidays' }),
  }),
  Type.Object({
    kind: Type.Literal('MONTH_DAYS'),
    calendar,
    days: Type.Array(monthDay, { minItems: 1, maxItems: 31, uniqueItems: true }),
  }),
  Type.Object({
    kind: Type.Literal('YEAR_DAYS'),
    calendar,
    days: Type.Array(Type.Object({ month: Type.Integer({ minimum: 1, maximum: 12 }), day: monthDay }), {
      minItems: 1,
      maxItems: 60,
    }),
  }),
  Type.Object({ kind: Type.Literal('HOLIDAYS') }),
  Type.Object({
    kind: Type.Literal('DATES'),
    dates: Type.Array(Type.String({ format: 'date' }), { minItems: 1, maxItems: 366, uniqueItems: true }),
  }),
]);
export type SlotDays = Static<typeof SlotDays>;

/** Khung giờ: a stretch of the day in which the loudspeakers of a unit have their programmes. */
export const TimeSlot = Type.Object({
  id: Type.String({ format: 'uuid', description: 'made by whoever adds the slot, and kept with it' }),
  name: Type.String({ minLength: 1, maxLength: 80 }),
  begins: clock,
  minutes: Type.Integer({ minimum: 5, maximum: 240 }),
  days: SlotDays,
  volume: Type.Union([Type.Integer({ minimum: 0, maximum: 100 }), Type.Null()], {
    description: 'percent; null for the volume of the loudspeaker',
  }),
  items: Type.Optional(
    Type.Array(SlotItem, {
      maxItems: 40,
      description: 'one after the other; without any the whole slot is for approved bulletins',
    }),
  ),
  devices: Type.Optional(
    Type.Union(
      [
        Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 500, uniqueItems: true }),
        Type.Null(),
      ],
      { description: 'only these loudspeakers; null for all of the unit and below' },
    ),
  ),
});
export type TimeSlot = Static<typeof TimeSlot>;
