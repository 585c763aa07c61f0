import type { QuietHours } from './input.ts';
import { wallClock } from './wall-clock.ts';

const day = 86_400;

export interface Quiet {
  /** Whether the wall clock stands in quiet hours at this instant (seconds since 1970). */
  at(instant: number): boolean;
  /** An instant after which `at` may answer otherwise; always later than `instant`, Infinity without windows. */
  nextBoundary(instant: number): number;
}

/** Windows of wall-clock time: the start belongs to them, the end does not; they may pass midnight and overlap. */
export function quietHoursOf(windows: QuietHours[], timeZone: string): Quiet {
  const clock = wallClock(timeZone);
  const spans = windows
    .map(({ start, end }) => ({ start: timeOfDay(start), end: timeOfDay(end) }))
    .filter(({ start, end }) => start !== end);
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);

  function at(instant: number): boolean {
    const time = modulo(instant + clock.offsetAt(instant), day);
    return spans.some(({ start, end }) =>
      start < end ? time >= start && time < end : time >= start || time < end,
    );
  }

  function nextBoundary(instant: number): number {
    const first = edges[0];
    if (first === undefined) return Infinity;
    const time = modulo(instant + clock.offsetAt(instant), day);
    const next = instant + (edges.find((edge) => edge > time) ?? first + day) - time;
    return clock.nextChange(instant, next) ?? next;
  }

  return { at, nextBoundary };
}

function timeOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

function modulo(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor;
}
