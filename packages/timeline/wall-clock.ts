import { TimelineError } from './error.ts';

/** Offsets of a time zone, in seconds east of UTC. Zones change rarely, so what was looked up is kept. */
export interface WallClock {
  offsetAt(instant: number): number;
  /** The first instant in (after, until] at which another offset holds, or null. */
  nextChange(after: number, until: number): number | null;
  /** ISO 8601 with the zone's offset. */
  format(instant: number): string;
}

const clocks = new Map<string, WallClock>();

export function wallClock(timeZone: string): WallClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = makeClock(timeZone);
  clocks.set(timeZone, made);
  return made;
}

function makeClock(timeZone: string): WallClock {
  const format = formatter(timeZone);
  const looked = new Map<number, number>();

  function offsetAt(instant: number): number {
    const before = looked.get(instant);
    if (before !== undefined) return before;
    const part = Object.fromEntries(
      format.formatToParts(instant * 1000).map(({ type, value }) => [type, value]),
    );
    const wall = Date.UTC(
      Number(part['year']),
      Number(part['month']) - 1,
      Number(part['day']),
      Number(part['hour']),
      Number(part['minute']),
      Number(part['second']),
    );
    if (looked.size > 10_000) looked.clear();
    looked.set(instant, wall / 1000 - instant);
    return wall / 1000 - instant;
  }

  function nextChange(after: number, until: number): number | null {
    const offset = offsetAt(after);
    if (offsetAt(until) === offset) return null;
    let same = after;
    let other = until;
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (offsetAt(middle) === offset) same = middle;
      else other = middle;
    }
    return other;
  }

  return {
    offsetAt,
    nextChange,
    format: (instant) => {
      const offset = offsetAt(instant);
      const wall = new Date((instant + offset) * 1000).toISOString().slice(0, 19);
      // A zone of the distant past may be off by seconds, which ISO 8601 cannot say.
      return offset % 60 === 0
        ? wall + said(offset)
        : new Date(instant * 1000).toISOString().slice(0, 19) + 'Z';
    },
  };
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new TimelineError('timeline/invalid-input', `“${timeZone}” is not a time zone.`);
  }
}

function said(offset: number): string {
  const minutes = Math.abs(offset) / 60;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
