import { rulesOfKind, type RuleBook } from './rule.ts';

/** Days are ISO dates in Vietnam (`2026-02-17`): compared as text they stand in order of time. */
export interface WorkingCalendar {
  /** Public holidays, and the days off given instead of them. */
  off: ReadonlySet<string>;
  /** Saturdays and Sundays worked instead of a day off between holidays. */
  worked: ReadonlySet<string>;
}

const oneDay = 86_400_000;
const hanoi = 7 * 60 * 60 * 1000; // Vietnam keeps UTC+7 all the year

export const dayOf = (moment: Date): string => new Date(moment.getTime() + hanoi).toISOString().slice(0, 10);

/** The first moment of a day in Vietnam. */
export const startOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) - hanoi);

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10);

/** The same day of a later month, or its last day: 31 August and a month is 30 September. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

export function calendarOf(book: Pick<RuleBook, 'rules'>): WorkingCalendar {
  const years = rulesOfKind(book, 'CALENDAR').map((rule) => rule.value);
  return {
    off: new Set(years.flatMap((year) => year.off.map(({ day }) => day))),
    worked: new Set(years.flatMap((year) => year.worked)),
  };
}

export function isWorkingDay(day: string, { off, worked }: WorkingCalendar): boolean {
  if (worked.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.has(day);
}

/** The nth working day after a day, before it for a negative number; that day itself is not counted. */
export function addWorkingDays(day: string, count: number, calendar: WorkingCalendar): string {
  const step = Math.sign(count);
  let [at, left] = [day, Math.abs(count)];
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** Working days after `from`, up to and with `to`; none when `to` is not later. */
export function countWorkingDays(from: string, to: string, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1;
  return count;
}
