import { randomUUID } from 'node:crypto';
import { fromKysely } from 'pg-boss';
import type { Context } from '@saola/platform/commands';
import type { Told } from './event.ts';

export interface Envelope {
  eventId: string;
  requestId: string;
  payload: unknown;
}

/** One queue a listener, filled in the transaction of the command: that is the outbox. */
export async function send(context: Context, told: Told): Promise<void> {
  const envelope: Envelope = { eventId: randomUUID(), requestId: context.requestId, payload: told.payload };
  const db = fromKysely(context.database);
  for (const listener of context.services.listeners)
    if (listener.eventName === told.name) await context.services.boss.send(listener.name, envelope, { db });
}

export const outboxQueue = {
  notify: true,
  retryLimit: 12,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 300,
} as const;
