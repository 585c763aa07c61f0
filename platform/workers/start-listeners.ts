import { systemContext } from '@saola/platform/commands';
import type { Envelope, Listener } from '@saola/platform/events';
import type { Services } from '@saola/platform/services';
import { workOn } from './work-on.ts';

/** Starts the worker of each listener in this process. */
export async function startListeners(services: Services, listeners: readonly Listener[]): Promise<void> {
  for (const { name, handle } of listeners)
    await workOn<Envelope>(services, {
      queue: name,
      batch: 50,
      everySeconds: 2,
      handle: ({ payload, eventId, requestId }) =>
        handle(systemContext(services, requestId), payload, { eventId }),
    });
}
