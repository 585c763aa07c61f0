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
  /** Seconds for which what was told may wait, so that what is in more haste has the machine to itself. */
  patience?(payload: unknown): number;
}

interface Options<P> {
  patience?: (payload: P) => number;
}

/** Takes an event after commit, at least once: what it does must bear repetition. */
export function listener<S extends TObject>(
  type: EventType<S>,
  name: string,
  handle: (context: Context, payload: Static<S>, about: { eventId: string }) => Promise<void>,
  options: Options<Static<S>> = {},
): Listener {
  return { name, eventName: type.eventName, handle, ...options } as Listener;
}

/** For events that come in crowds, such as the reports of thousands of devices. */
export function listenerOfMany<S extends TObject>(
  type: EventType<S>,
  name: string,
  handle: (context: Context, payloads: Static<S>[]) => Promise<void>,
  options: Options<Static<S>> = {},
): Listener {
  return {
    ...listener(type, name, (context, payload) => handle(context, [payload]), options),
    handleMany: handle as NonNullable<Listener['handleMany']>,
  };
}
