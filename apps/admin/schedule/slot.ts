import type { TimeSlot } from '@saola/api-client';

export type SlotDays = TimeSlot['days'];

const fullDay = 24 * 60;
const step = 5;

export const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

export const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export const endOf = ({ begins, minutes }: Pick<TimeSlot, 'begins' | 'minutes'>) =>
  clockOf(minuteOf(begins) + minutes);

/** The slot begun earlier or later, on the grid of five minutes and inside the day. */
export function moved(slot: TimeSlot, by: number): TimeSlot {
  const wanted = Math.round((minuteOf(slot.begins) + by) / step) * step;
  return { ...slot, begins: clockOf(Math.min(Math.max(wanted, 0), fullDay - slot.minutes)) };
}

/** The slot made longer or shorter, within what a slot may last and the day holds. */
export function stretched(slot: TimeSlot, by: number): TimeSlot {
  const room = Math.min(240, fullDay - minuteOf(slot.begins));
  const wanted = Math.round((slot.minutes + by) / step) * step;
  return { ...slot, minutes: Math.min(Math.max(wanted, step), Math.max(room, step)) };
}

export function newSlot(name: string, minute: number, weekdays: number[] = [1, 2, 3, 4, 5, 6, 7]): TimeSlot {
  const minutes = 30;
  const begins = clockOf(Math.min(Math.round(minute / step) * step, fullDay - minutes));
  return {
    id: crypto.randomUUID(),
    name,
    begins,
    minutes,
    days: { kind: 'WEEKDAYS', weekdays, holidays: 'AS_USUAL' },
    volume: null,
  };
}

/** Days as officers write them, `1, 15` or `10/3, 2/9` or `23/11/2026`; null where one is none. */
export function daysFrom(kind: SlotDays['kind'], text: string, calendar: 'SOLAR' | 'LUNAR'): SlotDays | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim().split('/').map(Number))
    .filter((part) => part.length > 1 || part[0] !== 0);
  const isDay = (day: number | undefined): day is number => Number.isInteger(day) && day! >= 1 && day! <= 31;
  const isMonth = (month: number | undefined): month is number =>
    Number.isInteger(month) && month! >= 1 && month! <= 12;
  if (parts.length === 0) return null;
  if (kind === 'MONTH_DAYS') {
    const days = parts.map(([day, ...more]) => (isDay(day) && more.length === 0 ? day : null));
    return days.every((day) => day !== null) ? { kind, calendar, days: [...new Set(days)] } : null;
  }
  if (kind === 'YEAR_DAYS') {
    const days = parts.map(([day, month, ...more]) =>
      isDay(day) && isMonth(month) && more.length === 0 ? { month, day } : null,
    );
    return days.every((day) => day !== null) ? { kind, calendar, days } : null;
  }
  if (kind === 'DATES') {
    const dates = parts.map(([day, month, year]) => isoOf(day, month, year));
    return dates.every((date) => date !== null) ? { kind, dates: [...new Set(dates)] } : null;
  }
  return null;
}

export function textOf(days: SlotDays): string {
  if (days.kind === 'MONTH_DAYS') return days.days.join(', ');
  if (days.kind === 'YEAR_DAYS') return days.days.map(({ day, month }) => `${day}/${month}`).join(', ');
  if (days.kind === 'DATES')
    return days.dates.map((date) => date.split('-').map(Number).reverse().join('/')).join(', ');
  return '';
}

function isoOf(day = 0, month = 0, year = 0): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const right = year > 2000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return right ? date.toISOString().slice(0, 10) : null;
}

/** Slots of one day side by side where they share a minute, so that none hides another. */
export function inLanes(slots: readonly TimeSlot[]): { slot: TimeSlot; lane: number; lanes: number }[] {
  const ordered = [...slots].sort((a, b) => minuteOf(a.begins) - minuteOf(b.begins));
  const placed: { slot: TimeSlot; lane: number; lanes: number }[] = [];
  let together: typeof placed = [];
  let until = 0;
  for (const slot of ordered) {
    const begins = minuteOf(slot.begins);
    if (begins >= until) together = [];
    const taken = new Set(
      together.filter((one) => minuteOf(one.slot.begins) + one.slot.minutes > begins).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    const one = { slot, lane, lanes: 1 };
    together.push(one);
    placed.push(one);
    until = Math.max(until, begins + slot.minutes);
    const lanes = Math.max(...together.map((each) => each.lane + 1));
    for (const each of together) each.lanes = lanes;
  }
  return placed;
}
