import { addDays, dayOf, startOfDay } from '@saola/law';
import { airtimesOf, type Holidays } from './schedule/days.ts';
import { openingsOf, type Opening } from './schedule/run.ts';
import type { TimeSlot } from './schedule/time-slot.ts';

/** How a unit plays what comes to it. */
export interface Rule {
  /** Normal bulletins from above are taken without an officer's word. */
  takeAutomatically: boolean;
  /** Whatever is approved sounds as soon as its sound is ready, without waiting for a slot. */
  playOnApproval: boolean;
}

/** A demonstration is to be heard while somebody watches. */
export const defaultRule = (demo: boolean): Rule => ({ takeAutomatically: demo, playOnApproval: demo });

const everyDay = { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'AS_USUAL' } as const;

/** Morning and evening, where no unit above has a schedule. */
export const defaultSlots: readonly TimeSlot[] = (
  [
    ['Chương trình sáng', '05:00', '0190a000-0000-7000-8000-000000000501'],
    ['Chương trình chiều', '17:00', '0190a000-0000-7000-8000-000000001701'],
  ] as const
).map(([name, begins, id]) => ({
  id,
  name,
  begins,
  minutes: 60,
  days: { ...everyDay, weekdays: [...everyDay.weekdays] },
  volume: null,
}));

const aWeek = 8; // and today
const longest = 400;

/** The first place for a bulletin of this topic that begins at `after` or later; null where none does within a year. */
export function nextAirtime(
  after: Date,
  slots: readonly TimeSlot[],
  holidays: Holidays,
  topic: number | null = null,
): Opening | null {
  const today = dayOf(after);
  const firstOf = (days: number) =>
    airtimesOf(slots, today, days, holidays)
      .flatMap((airtime) => openingsOf(airtime, topic))
      .find(({ begins }) => begins >= after) ?? null;
  return firstOf(aWeek) ?? firstOf(longest);
}

/** The instants at which a day of the calendar begins and ends. */
export const dayBounds = (day: string): { from: Date; to: Date } => ({
  from: startOfDay(day),
  to: startOfDay(addDays(day, 1)),
});
