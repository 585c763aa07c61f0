import { TimelineError } from './error.ts';

/** Offsets of a time zone, in seconds east of UTC. Zones change rarely, so what was looked up is kept. */
export interface WallClock {
  offsetAt(instant: number): number;
  /** The first instant in (after, until] at which another offset holds, or null. */
  nextChange(after: number, until: number): number | null;
  /** ISO 8601 with the zone's offset. */
  format(instant: number): string;
}

const day = 86_400;
const week = 7 * day;

const clocks = new Map<string, WallClock>();

export function wallClock(timeZone: string): WallClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = makeClock(timeZone);
  clocks.set(timeZone, made);
  return made;
}

function makeClock(timeZone: string): WallClock {
  const readOffset = offsetReader(timeZone);
  const looked = new Map<number, number>();
  /** Half a year in which one offset holds, as most do: asking the time zone data is what costs. */
  let span = { from: 0, until: 0, offset: 0 };

  function offsetAt(instant: number): number {
    if (instant >= span.from && instant < span.until) return span.offset;
    const offset = lookUp(instant);
    for (let days = 128; days >= 1; days /= 4) {
      const from = Math.floor(instant / day / days) * days * day;
      const until = from + days * day;
      if (holdsThrough(from, until, offset)) {
        span = { from, until, offset };
        break;
      }
    }
    return offset;
  }

  /** A zone may go over to summer time and back: looked at week by week. */
  function holdsThrough(from: number, until: number, offset: number): boolean {
    for (let at = from; at < until; at += week) if (lookUp(at) !== offset) return false;
    return lookUp(until) === offset;
  }

  function lookUp(instant: number): number {
    const before = looked.get(instant);
    if (before !== undefined) return before;
    const offset = readOffset(instant);
    if (looked.size > 10_000) looked.clear();
    looked.set(instant, offset);
    return offset;
  }

  function nextChange(after: number, until: number): number | null {
    const offset = offsetAt(after);
    if (until < span.until && after >= span.from) return null;
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

/** Temporal knows a zone in one millisecond, Intl in twenty; a device may have Intl only. */
function offsetReader(timeZone: string): (instant: number) => number {
  try {
    if (typeof Temporal === 'undefined') return offsetByIntl(timeZone);
    const known = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone).timeZoneId;
    return (instant) =>
      Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(known).offsetNanoseconds /
      1e9;
  } catch {
    throw new TimelineError('timeline/invalid-input', `“${timeZone}” is not a time zone.`);
  }
}

export function offsetByIntl(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
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
  return (instant) => {
    const [month = 0, date = 0, year = 0, hour = 0, minute = 0, second = 0] = (
      format.format(instant * 1000).match(/\d+/g) ?? []
    ).map(Number);
    return Date.UTC(year, month - 1, date, hour, minute, second) / 1000 - instant;
  };
}

function said(offset: number): string {
  const minutes = Math.abs(offset) / 60;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
