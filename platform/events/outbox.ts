import { randomUUID } from 'node:crypto';
import { fromKysely } from 'pg-boss';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import type { Told } from './event.ts';
import type { Listener } from './listener.ts';

interface Envelope {
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

/** Starts the worker of each listener in this process. */
export async function startListeners(services: Services, listeners: readonly Listener[]): Promise<void> {
  for (const listener of listeners)
    await services.boss.work<Envelope>(listener.name, { pollingIntervalSeconds: 5 }, async ([job]) => {
      if (!job) return;
      const { payload, eventId, requestId } = job.data;
      try {
        await listener.handle(systemContext(services, requestId), payload, { eventId });
      } catch (error) {
        services.logger.warn(
          { err: error, listener: listener.name, eventId, requestId },
          'a listener failed, it is tried again',
        );
        throw error;
      }
    });
}
