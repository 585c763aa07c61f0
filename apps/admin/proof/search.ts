import type { Play } from '@saola/api-client';
import { localDay } from '../province-time.ts';

export const origins = ['OWN', 'ABOVE', 'RELAY', 'LIVE', 'EMERGENCY', 'EXERCISE'] as const;
export const priorities = ['EMERGENCY', 'PRIORITY', 'NORMAL'] as const;

/** What the address of the screen says. */
export interface ProofSearch {
  from?: string;
  to?: string;
  unit?: string;
  device?: string;
  topic?: number;
  origin?: Play['origin'];
  priority?: Play['priority'];
  /** All plays, not only those that were not heard. */
  all?: true;
}

const day = /^\d{4}-\d\d-\d\d$/;

export const proofIn = (search: Record<string, unknown>): ProofSearch => {
  const { from, to, unit, device, topic, all } = search;
  const origin = origins.find((one) => one === search['origin']);
  const priority = priorities.find((one) => one === search['priority']);
  const code = Number(topic);
  return {
    ...(typeof from === 'string' && day.test(from) ? { from } : {}),
    ...(typeof to === 'string' && day.test(to) ? { to } : {}),
    ...(typeof unit === 'string' && unit ? { unit } : {}),
    ...(typeof device === 'string' && device ? { device } : {}),
    ...(topic !== undefined && Number.isInteger(code) && code >= 0 && code <= 6 ? { topic: code } : {}),
    ...(origin ? { origin } : {}),
    ...(priority ? { priority } : {}),
    ...(all === true ? { all: true as const } : {}),
  };
};

/** The last days, today among them. */
export function daysBack(count: number, now = new Date()): { from: string; to: string } {
  return { from: localDay(new Date(now.getTime() - (count - 1) * 86_400_000)), to: localDay(now) };
}
