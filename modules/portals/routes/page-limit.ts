import { isIPv6 } from 'node:net';

/** Requests of one address in a stretch of time. A home has a whole /64 of IPv6 for itself: it counts as one. */
export function createPageLimit(now: () => number = Date.now) {
  let counts = new Map<string, number>();
  let endsAt = 0;

  return {
    /** Seconds to wait; 0 when the request may pass. */
    waitFor(address: string, most: number): number {
      if (most <= 0 || isOwn(address)) return 0;
      const at = now();
      if (at >= endsAt) {
        counts = new Map();
        endsAt = at + STRETCH;
      }
      const who = networkOf(address);
      const count = (counts.get(who) ?? 0) + 1;
      // A flood from a million addresses costs no more memory than this.
      if (count > 1 || counts.size < MOST_KNOWN) counts.set(who, count);
      return count > most ? Math.max(1, Math.ceil((endsAt - at) / 1_000)) : 0;
    },
  };
}

export type PageLimit = ReturnType<typeof createPageLimit>;

export const STRETCH = 10_000; // ms
const MOST_KNOWN = 200_000;

/** This machine: a proxy that was not named in TRUST_PROXY speaks for everybody, and nobody is to be shut out with it. */
const isOwn = (address: string): boolean => /^(?:::ffff:)?127\.|^::1$/.test(address);

function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  if (tail === undefined) return before.slice(0, 4).join(':');
  const after = tail.split(':').filter(Boolean);
  const whole = [
    ...before,
    ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'),
    ...after,
  ];
  return whole.slice(0, 4).join(':');
}
