import type { Static } from 'typebox';
import type { VolumeLimits } from '@saola/device-protocol';

/** How loud all but emergencies may be at this instant; an end before the start is on the next day. */
export function limitAt(limits: Static<typeof VolumeLimits>, timeZone: string, now: number): number {
  if (limits.length === 0) return 100;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    now,
  );
  const holding = limits.filter(({ start, end }) =>
    start < end ? clock >= start && clock < end : clock >= start || clock < end,
  );
  return Math.min(100, ...holding.map(({ percent }) => percent));
}
