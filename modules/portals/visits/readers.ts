import { hash, randomBytes } from 'node:crypto';
import { midnightAfter } from '../routes/page-room.ts';

/** Whoever comes back within this time is still on the same visit. */
export const VISIT = 30 * 60_000; // ms
/** Whoever asked for a page within this time is online. */
const ONLINE = 5 * 60_000; // ms
/** A flood of made-up readers finds no more room. */
const MOST = 200_000;

export interface Caller {
  ip: string;
  agent: string;
}

/**
 * Tells readers apart for as long as a visit lasts, by a hash of address and browser with a salt that exists in this
 * process alone and is thrown away at midnight. Neither hash nor salt is ever written down: tomorrow nobody, not even
 * who holds the machine, can say who was here today.
 */
export function createReaders(now: () => number = Date.now) {
  let salt = randomBytes(32).toString('base64');
  let midnight = midnightAfter(now());
  let sites = new Map<string, Map<string, number>>();
  let marks = new Set<string>();
  let remembered = 0;

  function forgetYesterday(at: number): void {
    if (at < midnight) return;
    salt = randomBytes(32).toString('base64');
    midnight = midnightAfter(at);
    sites = new Map();
    marks = new Set();
    remembered = 0;
  }
  const nameOf = (about: string, { ip, agent }: Caller): string =>
    hash('sha256', `${salt} ${about} ${ip} ${agent}`, 'base64').slice(0, 16);

  return {
    /** A reader asks for a page of a site; whether a visit begins with it. */
    comes(siteId: string, caller: Caller): boolean {
      const at = now();
      forgetYesterday(at);
      const here = sites.get(siteId) ?? new Map<string, number>();
      sites.set(siteId, here);
      const name = nameOf(siteId, caller);
      const last = here.get(name);
      if (last === undefined) {
        if (remembered >= MOST) return false;
        remembered += 1;
      }
      here.set(name, at);
      return last === undefined || at - last >= VISIT;
    },
    /** Whether the caller does something for the first time today. */
    first(about: string, caller: Caller): boolean {
      forgetYesterday(now());
      const name = nameOf(about, caller);
      if (marks.has(name)) return false;
      if (marks.size < MOST) marks.add(name);
      return true;
    },
    /** The name of a caller for today, to tell two from one. */
    nameToday(about: string, caller: Caller): string {
      forgetYesterday(now());
      return nameOf(about, caller);
    },
    /** Readers on each site just now; whose visit is over is forgotten. */
    online(): Map<string, number> {
      const at = now();
      forgetYesterday(at);
      const counts = new Map<string, number>();
      for (const [siteId, here] of sites) {
        let count = 0;
        for (const [name, last] of here)
          if (at - last >= VISIT) {
            here.delete(name);
            remembered -= 1;
          } else if (at - last < ONLINE) count += 1;
        if (count > 0) counts.set(siteId, count);
        if (here.size === 0) sites.delete(siteId);
      }
      return counts;
    },
  };
}

export type Readers = ReturnType<typeof createReaders>;
