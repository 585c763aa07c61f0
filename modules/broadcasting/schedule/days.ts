import { addDays, startOfDay } from '@saola/law';
import { toLunar } from '@saola/vietnamese/calendar';
import type { SlotDays, TimeSlot } from './time-slot.ts';

/** ISO days on which offices are closed by law. */
export type Holidays = ReadonlySet<string>;

/** A slot on one day. */
export interface Airtime {
  slot: TimeSlot;
  /** ISO day in Vietnam. */
  day: string;
  begins: Date;
  ends: Date;
}

export function isUsedOn(days: SlotDays, day: string, holidays: Holidays): boolean {
  switch (days.kind) {
    case 'WEEKDAYS':
      return days.weekdays.includes(weekdayOf(day)) && (days.holidays === 'AS_USUAL' || !holidays.has(day));
    case 'MONTH_DAYS':
      return days.days.includes(dateIn(days.calendar, day).day);
    case 'YEAR_DAYS': {
      const date = dateIn(days.calendar, day);
      return days.days.some((wanted) => wanted.month === date.month && wanted.day === date.day);
    }
    case 'HOLIDAYS':
      return holidays.has(day);
    case 'DATES':
      return days.dates.includes(day);
  }
}

/** The slots of a number of days, in the order of time. */
export function airtimesOf(
  slots: readonly TimeSlot[],
  from: string,
  count: number,
  holidays: Holidays,
): Airtime[] {
  const byTime = slots.toSorted((a, b) => (a.begins < b.begins ? -1 : 1));
  return Array.from({ length: count }, (_, index) => addDays(from, index)).flatMap((day) =>
    byTime.filter(({ days }) => isUsedOn(days, day, holidays)).map((slot) => airtimeOn(slot, day)),
  );
}

function airtimeOn(slot: TimeSlot, day: string): Airtime {
  const begins = new Date(startOfDay(day).getTime() + minuteOf(slot.begins) * 60_000);
  return { slot, day, begins, ends: new Date(begins.getTime() + slot.minutes * 60_000) };
}

/** Minutes since midnight. */
export const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** A leap month has no days of its own: what is kept yearly is kept in the first of the two. */
function dateIn(calendar: 'SOLAR' | 'LUNAR', day: string): { month: number; day: number } {
  if (calendar === 'SOLAR') return { month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
  const lunar = toLunar(day);
  return { month: lunar.leap ? 0 : lunar.month, day: lunar.day };
}
