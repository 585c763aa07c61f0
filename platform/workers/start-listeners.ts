import { systemContext } from '@saola/platform/commands';
import type { Envelope, Listener } from '@saola/platform/events';
import type { Services } from '@saola/platform/services';

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
