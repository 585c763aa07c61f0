import type { Store } from './store.ts';

export type Clock = ReturnType<typeof makeClock>;

/**
 * The time of this machine, put right by the server where they differ by more than two seconds. After a power cut a
 * machine without a clock module wakes in the past: until the server has told the time, nothing scheduled is played.
 */
export function makeClock(store: Store) {
  let correction = 0;
  let skewMs: number | null = null;
  let trusted = Date.now() >= store.setting('lastKnownTime', 0) - 60_000;

  return {
    now: () => Date.now() - correction,
    trusted: () => trusted,
    skewMs: () => skewMs,
    /** From the HTTP header `Date`, which is exact to a second. */
    learn(header: string | null): void {
      const told = header === null ? NaN : Date.parse(header);
      if (Number.isNaN(told)) return;
      skewMs = Math.round(Date.now() - (told + 500));
      correction = Math.abs(skewMs) > 2_000 ? skewMs : 0;
      trusted = true;
    },
    remember: () => void store.set('lastKnownTime', Date.now()),
  };
}
