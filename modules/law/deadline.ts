import type { Limit, Period } from './rule-values.ts';
import { byCertainty, rulesOfKind, type RuleBook, type RuleOfKind } from './rule.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayOf,
  startOfDay,
  type WorkingCalendar,
} from './working-days.ts';

/** A limit of time with the words of law it stands in. */
export interface Deadline extends Limit {
  code: string;
  instrument: string;
  article: string;
}

/** The limit for a content type or another matter; what has none of its own has that of all information (`*`). */
export function deadlineFor(book: Pick<RuleBook, 'rules'>, subject: string): Deadline | null {
  const rules = rulesOfKind(book, 'DEADLINE');
  return firstLimit(rules, subject) ?? firstLimit(rules, '*');
}

function firstLimit(rules: readonly RuleOfKind<'DEADLINE'>[], subject: string): Deadline | null {
  for (const { value, code, instrument, article, ...rule } of rules.toSorted(byCertainty))
    if (rule.subject === subject && 'limit' in value) return { ...value, code, instrument, article };
  return null;
}

/** The moment at which a limit is over: days end at midnight in Vietnam. For `BEFORE`, the last moment to begin. */
export function dueOf(limit: Limit, startedAt: Date, calendar: WorkingCalendar): Date {
  const count = limit.bound === 'BEFORE' ? -limit.limit : limit.limit;
  if (limit.unit === 'HOURS') return new Date(startedAt.getTime() + count * 3_600_000);
  const day = dayOf(startedAt);
  if (limit.unit === 'WORKING_DAYS') return endOf(addWorkingDays(day, count, calendar));
  return endOf(limit.unit === 'MONTHS' ? addMonths(day, count) : addDays(day, count));
}

const endOf = (day: string) => startOfDay(addDays(day, 1));

/** The first day of the week, month, quarter or year a day lies in. Weeks begin on Monday. */
export function periodStart(period: Period, day: string): string {
  if (period === 'WEEK') return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  if (period === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  const month = Number(day.slice(5, 7));
  const first = period === 'QUARTER' ? month - ((month - 1) % 3) : month;
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}

/** The first day of the period after. */
export function nextPeriod(period: Period, day: string): string {
  const start = periodStart(period, day);
  if (period === 'WEEK') return addDays(start, 7);
  return addMonths(start, { MONTH: 1, QUARTER: 3, YEAR: 12 }[period]);
}
