import type { SignalPattern } from '@saola/sound';
import type { EmergencyKind } from './emergency.ts';

/** How long a blast and a pause last, and how often: as a paper says, from a day on. */
interface SignalRule {
  kinds: readonly EmergencyKind[] | 'EXERCISE';
  levels: { from: number; to: number };
  pattern: Omit<SignalPattern, 'series' | 'seriesGapSeconds'>;
  seriesGapSeconds: number;
  mostSeries: number;
  source: string;
  /** How it is known: 2 from a secondary source, I inferred. */
  certainty: '2' | 'I';
  effectiveFrom: string;
  effectiveTo: string | null;
}

const hue = {
  source:
    'Theo mẫu tín hiệu còi báo động thiên tai của thành phố Huế (tháng 10/2025); tỉnh chưa có quy định riêng',
  certainty: '2' as const,
  effectiveFrom: '2025-10-01',
  effectiveTo: null,
};
const ours = {
  source: 'Chưa có quy định riêng; tín hiệu ngắn trước lời thông báo',
  certainty: 'I' as const,
  effectiveFrom: '2025-07-01',
  effectiveTo: null,
};
const blasts = (voice: SignalPattern['voice'], count: number, seconds: number, gapSeconds: number) => ({
  pattern: { voice, blasts: count, seconds, gapSeconds },
  seriesGapSeconds: Math.max(5, gapSeconds),
});
const everyLevel = { from: 1, to: 5 };

/** A province that orders other signals ends a rule by its `effectiveTo` and puts its own beside it. */
export const signalRules: readonly SignalRule[] = [
  { kinds: ['STORM'], levels: { from: 1, to: 3 }, ...blasts('WAIL', 3, 20, 10), mostSeries: 3, ...hue },
  {
    kinds: ['FLOOD', 'FLASH_FLOOD', 'DAM_RELEASE'],
    levels: { from: 1, to: 3 },
    ...blasts('WAIL', 2, 10, 10),
    mostSeries: 2,
    ...hue,
  },
  {
    kinds: ['STORM', 'FLOOD', 'FLASH_FLOOD', 'DAM_RELEASE'],
    levels: { from: 4, to: 5 },
    ...blasts('WAIL', 5, 30, 5),
    mostSeries: 3,
    ...hue,
  },
  {
    kinds: ['FIRE', 'FOREST_FIRE'],
    levels: everyLevel,
    ...blasts('TWO_TONE', 3, 6, 2),
    mostSeries: 3,
    ...ours,
  },
  { kinds: ['EPIDEMIC', 'OTHER'], levels: everyLevel, ...blasts('HORN', 2, 4, 2), mostSeries: 3, ...ours },
  { kinds: 'EXERCISE', levels: everyLevel, ...blasts('BELL', 2, 6, 2), mostSeries: 2, ...ours },
];

export interface SignalWanted {
  kind: EmergencyKind;
  level: number;
  exercise: boolean;
  /** SHORT: a few seconds of the same sound, and the words come sooner. */
  signal: 'FULL' | 'SHORT';
  series: number;
}

export const signalRuleFor = (
  { kind, level, exercise }: Pick<SignalWanted, 'kind' | 'level' | 'exercise'>,
  day: string,
): SignalRule => {
  const found = signalRules.find(
    ({ kinds, levels, effectiveFrom, effectiveTo }) =>
      (exercise ? kinds === 'EXERCISE' : kinds !== 'EXERCISE' && kinds.includes(kind)) &&
      levels.from <= level &&
      level <= levels.to &&
      effectiveFrom <= day &&
      (effectiveTo === null || day < effectiveTo),
  );
  if (!found) throw new Error(`No signal is known for ${kind} ${level} on ${day}`);
  return found;
};

export function signalOf(wanted: SignalWanted, day: string): SignalPattern {
  const { pattern, seriesGapSeconds, mostSeries } = signalRuleFor(wanted, day);
  if (wanted.signal === 'SHORT')
    return { voice: pattern.voice, blasts: 2, seconds: 3, gapSeconds: 1, series: 1, seriesGapSeconds: 0 };
  return { ...pattern, series: Math.min(wanted.series, mostSeries), seriesGapSeconds };
}
