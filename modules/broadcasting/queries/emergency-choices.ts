import { Type, type Static } from 'typebox';
import { signalSeconds } from '@saola/sound';
import { cadenceFor, mostOften } from '../emergency/cadence.ts';
import { emergencyKinds } from '../emergency/emergency.ts';
import { preparedTexts } from '../emergency/prepared-texts.ts';
import { signalOf, signalRuleFor } from '../emergency/signals.ts';

/** What the screen of emergencies is filled with: all of it data of the day. */
export const EmergencyChoices = Type.Object({
  kinds: Type.Array(
    Type.Object({
      kind: Type.Enum([...emergencyKinds]),
      title: Type.String(),
      text: Type.String({ description: 'with blanks in brackets' }),
    }),
  ),
  levels: Type.Array(
    Type.Object({
      level: Type.Integer(),
      usuallyEverySeconds: Type.Integer(),
      atLeastEverySeconds: Type.Integer(),
      mostOftenSeconds: Type.Integer(),
      source: Type.String(),
    }),
  ),
  signals: Type.Array(
    Type.Object({
      kind: Type.Enum([...emergencyKinds]),
      level: Type.Integer(),
      exercise: Type.Boolean(),
      blasts: Type.Integer(),
      seconds: Type.Number(),
      gapSeconds: Type.Number(),
      mostSeries: Type.Integer(),
      fullSeconds: Type.Number(),
      shortSeconds: Type.Number(),
      source: Type.String(),
    }),
  ),
});
export type EmergencyChoices = Static<typeof EmergencyChoices>;

const levels = [1, 2, 3, 4, 5];

export function emergencyChoices(day: string): EmergencyChoices {
  return {
    kinds: emergencyKinds.map((kind) => ({ kind, ...preparedTexts[kind] })),
    levels: levels.map((level) => {
      const { usuallyEvery, atLeastEvery, source } = cadenceFor(level, day);
      return {
        level,
        usuallyEverySeconds: usuallyEvery,
        atLeastEverySeconds: atLeastEvery,
        mostOftenSeconds: mostOften,
        source,
      };
    }),
    signals: emergencyKinds.flatMap((kind) =>
      levels.flatMap((level) =>
        [false, true].map((exercise) => {
          const about = { kind, level, exercise };
          const { pattern, mostSeries, source } = signalRuleFor(about, day);
          const { blasts, seconds, gapSeconds } = pattern;
          const lasts = (signal: 'FULL' | 'SHORT') =>
            signalSeconds(signalOf({ ...about, signal, series: 1 }, day));
          return {
            ...about,
            blasts,
            seconds,
            gapSeconds,
            mostSeries,
            source,
            fullSeconds: lasts('FULL'),
            shortSeconds: lasts('SHORT'),
          };
        }),
      ),
    ),
  };
}
