import { systemContext } from '@saola/platform/commands';
import type { Envelope, Listener } from '@saola/platform/events';
import type { Services } from '@saola/platform/services';
import { workOn } from './work-on.ts';

/** At most so many events are taken together. */
const together = 500;

/** Starts the worker of each listener in this process. */
export async function startListeners(services: Services, listeners: readonly Listener[]): Promise<void> {
  for (const { name, handle, handleMany } of listeners)
    await workOn<Envelope>(services, {
      queue: name,
      batch: handleMany ? together : 50,
      everySeconds: 2,
      handleMany:
        handleMany &&
        (async (envelopes) => {
          const context = systemContext(services, envelopes[0]?.requestId);
          const payloads = envelopes.flatMap(payloadsOf);
          for (let from = 0; from < payloads.length; from += together)
            await handleMany(context, payloads.slice(from, from + together));
        }),
      handle: async (envelope) => {
        const { eventId, requestId } = envelope;
        const failures: unknown[] = [];
        // One that fails keeps none of the others from its work; all are told again.
        for (const payload of payloadsOf(envelope))
          await handle(systemContext(services, requestId), payload, { eventId }).catch((error: unknown) =>
            failures.push(error),
          );
        if (failures.length > 0) throw failures[0];
      },
    });
}

const payloadsOf = ({ payload, more = [] }: Envelope): unknown[] => [payload, ...more];
