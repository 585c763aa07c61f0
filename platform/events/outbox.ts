import { randomUUID } from 'node:crypto';
import { fromKysely } from 'pg-boss';
import type { Context } from '@saola/platform/commands';
import type { Told } from './event.ts';

export interface Envelope {
  eventId: string;
  requestId: string;
  payload: unknown;
  /** Told in the same breath, to a listener that takes many together: a job for each of thousands costs more than its work. */
  more?: unknown[];
}

/** At most so many events in one job. */
const inOneJob = 200;

/** One queue a listener, filled in the transaction of the command: that is the outbox. One statement a listener. */
export async function send(context: Context, events: readonly Told[]): Promise<void> {
  const envelopes = events.map(({ name, payload }) => ({
    name,
    data: { eventId: randomUUID(), requestId: context.requestId, payload } satisfies Envelope,
  }));
  const db = fromKysely(context.database);
  for (const listener of context.services.listeners) {
    const told = envelopes.filter(({ name }) => name === listener.eventName).map(({ data }) => data);
    const jobs = (listener.handleMany ? gathered(told) : told).map((data) => {
      const startAfter = listener.patience?.(data.payload) ?? 0;
      return startAfter > 0 ? { data, startAfter } : { data };
    });
    if (jobs.length > 0) await context.services.boss.insert(listener.name, jobs, { db });
  }
}

function gathered(envelopes: Envelope[]): Envelope[] {
  return envelopes.flatMap((first, at) => {
    if (at % inOneJob > 0) return [];
    const more = envelopes.slice(at + 1, at + inOneJob).map(({ payload }) => payload);
    return [more.length > 0 ? { ...first, more } : first];
  });
}

export const outboxQueue = {
  notify: true,
  retryLimit: 12,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 300,
  // A worker says every thirty seconds that it is at it; without that the job is another's.
  heartbeatSeconds: 60,
} as const;
