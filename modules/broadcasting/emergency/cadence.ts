/** How often an order is repeated at least, as the law says for a level of risk, from a day on. */
interface CadenceRule {
  levels: { from: number; to: number };
  /** The longest pause the rule allows. */
  atLeastEvery: number;
  /** What a screen offers first, in practice more often than the law asks. */
  usuallyEvery: number;
  source: string;
  certainty: '2' | 'I';
  effectiveFrom: string;
  effectiveTo: string | null;
}

const hour = 3600;
const decree = {
  source:
    'Nghị định 66/2021/NĐ-CP: phát ngay, sau đó lặp lại ít nhất 3 giờ một lần (cấp 1–3), 1 giờ một lần (cấp 4–5)',
  certainty: '2' as const,
  effectiveFrom: '2021-08-20',
  effectiveTo: null,
};

export const cadenceRules: readonly CadenceRule[] = [
  { levels: { from: 1, to: 3 }, atLeastEvery: 3 * hour, usuallyEvery: hour, ...decree },
  { levels: { from: 4, to: 5 }, atLeastEvery: hour, usuallyEvery: hour / 4, ...decree },
];

/** Nobody listens to what never stops. */
export const mostOften = 5 * 60;

export function cadenceFor(level: number, day: string): CadenceRule {
  const found = cadenceRules.find(
    ({ levels, effectiveFrom, effectiveTo }) =>
      levels.from <= level &&
      level <= levels.to &&
      effectiveFrom <= day &&
      (effectiveTo === null || day < effectiveTo),
  );
  if (!found) throw new Error(`No cadence is known for level ${level} on ${day}`);
  return found;
}

/** An exercise need not be repeated; what is real is, and no more seldom than the law says. */
export function repeatFits(
  repeatSeconds: number | null,
  { level, exercise }: { level: number; exercise: boolean },
  day: string,
): boolean {
  if (repeatSeconds === null) return exercise;
  return repeatSeconds >= mostOften && (exercise || repeatSeconds <= cadenceFor(level, day).atLeastEvery);
}
