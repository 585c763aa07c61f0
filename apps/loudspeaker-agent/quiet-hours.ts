import type { Static } from 'typebox';
import type { QuietHours } from '@saola/device-protocol';
import { limitAt } from './volume-limit.ts';

/** Whether only emergencies may sound at this instant. */
export const isQuietAt = (hours: Static<typeof QuietHours>, timeZone: string, now: number): boolean =>
  limitAt(
    hours.map((window) => ({ ...window, percent: 0 })),
    timeZone,
    now,
  ) === 0;
