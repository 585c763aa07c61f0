import type { Static, TObject } from 'typebox';
import type { Context } from '@saola/platform/commands';
import type { EventType } from './event.ts';

export interface Listener {
  /** Name of its queue, such as `broadcasting.plan-programmes`. */
  name: string;
  eventName: string;
  handle(context: Context, payload: unknown, about: { eventId: string }): Promise<void>;
  /** Takes what waits together. When it fails, `handle` is given each by itself. */
  handleMany?(context: Context, payloads: unknown[]): Promise<void>;
}

/** Takes an event after commit, at least once: what it does must bear repetition. */
export function listener<S extends TObject>(
  type: EventType<S>,
  name: string,
  handle: (context: Context, payload: Static<S>, about: { eventId: string }) => Promise<void>,
): Listener {
  return { name, eventName: type.eventName, handle: handle as Listener['handle'] };
}

/** For events that come in crowds, such as the reports of thousands of devices. */
export function listenerOfMany<S extends TObject>(
  type: EventType<S>,
  name: string,
  handle: (context: Context, payloads: Static<S>[]) => Promise<void>,
): Listener {
  return {
    ...listener(type, name, (context, payload) => handle(context, [payload])),
    handleMany: handle as NonNullable<Listener['handleMany']>,
  };
}
