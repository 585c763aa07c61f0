import { existsSync, readFileSync } from 'node:fs';
import { bestOf, driftOf, learn, measure, offsetAt, type Exchange, type Measurement } from './clock-model.ts';
import type { Store } from './store.ts';

export type Clock = ReturnType<typeof makeClock>;

/** What the clock has to tell the log. `byMs`: how much the clock of this machine is, or went, ahead. */
export type ClockNews =
  | { what: 'CLOCK_UNKNOWN' }
  | { what: 'CLOCK_WRONG'; byMs: number; reason?: string }
  | { what: 'CLOCK_STEPPED'; byMs: number };

const wrongFrom = 2_000;
const steppedFrom = 500;

/**
 * The time of the server, from exchanges with it and the steady clock of this machine: whoever sets the wall clock
 * changes nothing. Before the first exchange the wall clock has to do, unless it cannot be right: a machine without a
 * clock module wakes in the past after a power cut, and then plays nothing scheduled.
 */
export function makeClock(store: Store) {
  let measurements: Measurement[] = [];
  let trusted = couldBeRight(store);
  let toldWrong = 0;
  let wallMinusSteady = Date.now() - performance.now();
  const news: ClockNews[] = trusted ? [] : [{ what: 'CLOCK_UNKNOWN' }];
  // The wall clock goes on from where it was when only this program was started again.
  const rememberedSkew = isSameBoot(store) ? store.setting('skewMs', 0) : 0;

  const skewMs = () => {
    const offset = offsetAt(measurements, performance.now());
    return offset === null ? null : Math.round(Date.now() - performance.now() - offset);
  };

  /** Whether somebody has set the wall clock since the last look. */
  function hasStepped(): boolean {
    const difference = Date.now() - performance.now();
    const byMs = Math.round(difference - wallMinusSteady);
    wallMinusSteady = difference;
    if (Math.abs(byMs) < steppedFrom) return false;
    // The next exchange would find it wrong by as much: it has been told.
    if (measurements.length > 0) toldWrong += byMs;
    news.push({ what: 'CLOCK_STEPPED', byMs });
    return true;
  }

  return {
    now(): number {
      const steady = performance.now();
      const offset = offsetAt(measurements, steady);
      return offset === null ? Date.now() - rememberedSkew : steady + offset;
    },
    trusted: () => trusted,
    measured: () => measurements.length > 0,
    skewMs,
    driftPpm: () => Math.round(driftOf(measurements) * 1e6),
    uncertaintyMs: () => Math.ceil(measurements.at(-1)?.uncertainty ?? 0),

    /** Of several exchanges made one after another. */
    learn(exchanges: Exchange[]): void {
      const best = bestOf(exchanges.map(measure));
      if (!best) return;
      hasStepped();
      measurements = learn(measurements, best);
      trusted = true;
      const wrong = skewMs() ?? 0;
      if (Math.abs(wrong - toldWrong) > wrongFrom) {
        toldWrong = wrong;
        news.push({
          what: 'CLOCK_WRONG',
          byMs: wrong,
          ...(isOfATimeZone(wrong) ? { reason: 'time-zone' } : {}),
        });
      }
    },

    hasStepped,

    takeNews: (): ClockNews[] => news.splice(0),

    remember(): void {
      store.together(() => {
        store.set('lastKnownTime', Date.now());
        store.set('skewMs', skewMs() ?? rememberedSkew);
        store.set('bootId', bootId());
      });
    },
  };
}

/** Changes with every start of the machine; null where the system has none. */
export function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

export const isSameBoot = (store: Store): boolean => {
  const now = bootId();
  return now !== null && store.setting<string | null>('bootId', null) === now;
};

function couldBeRight(store: Store): boolean {
  const lastKnown = store.setting('lastKnownTime', 0);
  if (lastKnown === 0) return true;
  if (Date.now() < lastKnown - 60_000) return false;
  return isSameBoot(store) || keepsTimeWhileOff();
}

/** A clock module, or an operating system that says it has asked for the time since it was started. */
function keepsTimeWhileOff(): boolean {
  return (
    process.platform !== 'linux' ||
    existsSync('/sys/class/rtc/rtc0') ||
    existsSync('/run/systemd/timesync/synchronized')
  );
}

/** Time zones differ by half hours and quarters of them. */
function isOfATimeZone(ms: number): boolean {
  const quarter = 900_000;
  return Math.abs(ms) > quarter && Math.abs(ms - Math.round(ms / quarter) * quarter) < 30_000;
}
