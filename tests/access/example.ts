import type { Unit } from '@saola/organisations';
import type { World } from './world.ts';

/** A request as it would be right, if the one who sends it may. */
export interface ExampleRequest {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: object;
  payload?: Buffer;
  headers?: Record<string, string>;
  /** For lists: the id that stands in the answer of those who may see it, and in nobody else's. */
  about?: string;
}

export interface Example {
  /** Makes afresh what the request is about, at the unit, and answers the request. */
  at(world: World, unit: Unit): ExampleRequest | Promise<ExampleRequest>;
  /**
   * How the answer depends on the unit: `unit` (the rule) refuses whoever holds his role elsewhere; `list` answers
   * with what is his and nothing else; `everywhere` is the same for everybody who has the permission somewhere.
   */
  reach?: 'unit' | 'list' | 'everywhere';
  /** For doors open to all who are signed in, where the command asks for this behind the door. */
  permission?: string;
  /** The answer goes on for ever: only its beginning is read. */
  stream?: boolean;
}

export type Examples = Record<string, Example>;
