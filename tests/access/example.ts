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
  /**
   * Makes afresh what the request is about, at the unit, and answers the request. What belongs to one officer is made
   * for `accountId`: that of the knocker, or of a stranger where it should be closed to him.
   */
  at(world: World, unit: Unit, accountId: string): ExampleRequest | Promise<ExampleRequest>;
  /** Whose it is; the rule is a unit's. */
  of?: 'unit' | 'account';
  /**
   * How the answer depends on the unit: `unit` (the rule) refuses whoever holds his role elsewhere; `list` answers
   * with what is his and nothing else; `everywhere` is the same for everybody who has the permission somewhere.
   */
  reach?: 'unit' | 'list' | 'everywhere';
  /** For doors open to all who are signed in, where the command asks for this behind the door. */
  permission?: string;
  /** For lists of one's own: whoever holds this permission sees everybody's. */
  everybodysWith?: string;
  /** For doors of devices: the kind that may enter, boards unless said; the other is refused. */
  device?: 'BOARD' | 'LOUDSPEAKER' | 'ANY';
  /** There is one of it at a unit: those who may move it come one after the other. */
  oneAtATime?: boolean;
  /** The answer goes on for ever: only its beginning is read. */
  stream?: boolean;
}

export type Examples = Record<string, Example>;
