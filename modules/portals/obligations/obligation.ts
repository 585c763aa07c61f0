import {
  addDays,
  dayOf,
  dueOf,
  type Limit,
  type MandatoryType,
  nextPeriod,
  periodStart,
  startOfDay,
  type WorkingCalendar,
} from '@saola/law';

/** The worst first: nothing there; a part the law names is not there; too old; published after its deadline. */
export const obligationStates = ['MISSING', 'INCOMPLETE', 'STALE', 'LATE', 'OK'] as const;
export type ObligationState = (typeof obligationStates)[number];

/** What readers find of one content type on one site. */
export interface Published {
  items: number;
  latest: Date;
  /** The latest day of the field that says what period an item is for. */
  period: string | null;
  /** Values of the field that says which part an item is. */
  parts: readonly string[];
  /** Items of the last months that were published after their deadline. */
  late: number;
}

export interface Obligation {
  duty: MandatoryType;
  state: ObligationState;
  /** The last day on which it is in time; null where nothing is due. */
  due: string | null;
  /** The first day on which it was late; null while there is time. */
  lateSince: string | null;
  /** With the field of an item that says which part it is. */
  missingParts: { field: string; value: string; label: { vi: string; en: string } }[];
  items: number;
  late: number;
  latest: Date | null;
}

export interface Clock {
  now: Date;
  calendar: WorkingCalendar;
  /** How long the law gives for information without a deadline of its own. */
  grace: Limit | null;
}

/** A thousand sites ask for the same few days. */
const firstDays = new WeakMap<Clock, Map<string, string>>();

/**
 * Whether a site does what a rule of law asks of it, by what stands on it now.
 * @param since the day from which the body exists that owes it
 */
export function judge(
  duty: MandatoryType,
  published: Published | undefined,
  clock: Clock,
  since: string,
): Obligation {
  const today = dayOf(clock.now);
  const facts = {
    duty,
    missingParts: [],
    items: published?.items ?? 0,
    late: published?.late ?? 0,
    latest: published?.latest ?? null,
  };
  const from = (state: ObligationState, due: string | null): Obligation => ({
    ...facts,
    state,
    due,
    lateSince: due !== null && due < today ? addDays(due, 1) : null,
  });
  if (!published || published.items === 0) return from('MISSING', firstDue(duty, clock, since));
  const { field = '', named = [] } = duty.parts ?? {};
  const missingParts = named
    .filter(({ value }) => !published.parts.includes(value))
    .map((part) => ({ field, ...part }));
  if (missingParts.length > 0) return { ...from('INCOMPLETE', firstDue(duty, clock, since)), missingParts };
  const due = nextDue(duty, published);
  if (due !== null && due < today) return from('STALE', due);
  return from(published.late > 0 ? 'LATE' : 'OK', due);
}

/** A rule gives what is new in it, and a body that is new, the time that all information has. */
function firstDue(duty: MandatoryType, clock: Clock, since: string): string {
  const effectiveFrom = duty.effectiveFrom > since ? duty.effectiveFrom : since;
  const known = firstDays.get(clock) ?? new Map<string, string>();
  firstDays.set(clock, known);
  const found = known.get(effectiveFrom);
  if (found !== undefined) return found;
  const due = clock.grace ? dueOf(clock.grace, startOfDay(effectiveFrom), clock.calendar) : null;
  const day = due ? dayOf(new Date(due.getTime() - 1)) : effectiveFrom;
  known.set(effectiveFrom, day);
  return day;
}

/**
 * The day by which something new has to be there. What is written for a period (the schedule of a week) is there when
 * the next one begins; what only has to come once in a period, by the end of the next one.
 */
function nextDue(duty: MandatoryType, published: Published): string | null {
  if (!duty.every) return null;
  if (duty.periodField && published.period) return nextPeriod(duty.every, published.period);
  const next = nextPeriod(duty.every, periodStart(duty.every, dayOf(published.latest)));
  return addDays(nextPeriod(duty.every, next), -1);
}

/** What a site owes, as numbers. */
export interface Tally {
  owed: number;
  missing: number;
  incomplete: number;
  stale: number;
  late: number;
  ok: number;
  /** Of these, how many are past their day, and since when the oldest of them. */
  overdue: number;
  lateSince: string | null;
}

export function tallyOf(obligations: readonly Obligation[]): Tally {
  const count = (state: ObligationState) => obligations.filter((one) => one.state === state).length;
  const since = obligations.flatMap(({ lateSince }) => lateSince ?? []).toSorted();
  return {
    owed: obligations.length,
    missing: count('MISSING'),
    incomplete: count('INCOMPLETE'),
    stale: count('STALE'),
    late: count('LATE'),
    ok: count('OK'),
    overdue: since.length,
    lateSince: since[0] ?? null,
  };
}

/** The worst stand first: those with more still to do, then those with more published late. */
export const openOf = ({ missing, incomplete, stale }: Tally): number => missing + incomplete + stale;
