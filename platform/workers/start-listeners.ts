import { systemContext } from '@saola/platform/commands';
import type { Envelope, Listener } from '@saola/platform/events';
import type { Services } from '@saola/platform/services';
import { workOn } from './work-on.ts';

/** Starts the worker of each listener in this process. */
export async function startListeners(services: Services, listeners: readonly Listener[]): Promise<void> {
  for (const { name, handle, handleMany } of listeners)
    await workOn<Envelope>(services, {
      queue: name,
      batch: handleMany ? 500 : 50,
      everySeconds: 2,
      handleMany:
        handleMany &&
        ((envelopes) =>
          handleMany(
            systemContext(services, envelopes[0]?.requestId),
            envelopes.map(({ payload }) => payload),
          )),
      handle: ({ payload, eventId, requestId }) =>
        handle(systemContext(services, requestId), payload, { eventId }),
    });
}
