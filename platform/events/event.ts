import type { Static, TObject } from 'typebox';

/** A thing that happened, in the past tense, as it is written to the outbox. */
export interface Told<P = unknown> {
  name: string;
  payload: P;
}

export interface EventType<S extends TObject = TObject> {
  (payload: Static<S>): Told<Static<S>>;
  eventName: string;
  schema: S;
}

/** Declares an event: `const StoryApproved = event('newsroom.StoryApproved', Type.Object({…}))`. */
export function event<S extends TObject>(eventName: string, schema: S): EventType<S> {
  const make = (payload: Static<S>): Told<Static<S>> => ({ name: eventName, payload });
  return Object.assign(make, { eventName, schema });
}
