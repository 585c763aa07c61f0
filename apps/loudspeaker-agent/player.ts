import type { PlayerKind } from '@saola/device-protocol';

/** `over`: it came to its end, be it earlier than was said; `failed`: the player died, hung or had nothing to play. */
export type Ending = 'over' | 'stopped' | 'failed';

export interface Playing {
  /** The first sound has been handed over, or will not be. */
  began: Promise<void>;
  ended: Promise<Ending>;
  /** Something else is to sound then: silence by that time. May be said again with another time. */
  endIn(ms: number): void;
  stop(how: 'at-once' | 'fading'): void;
}

/** All that takes time before the first sound has been done. */
export interface Prepared {
  start(how: { durationMs: number; volume: number }): Playing;
  drop(): void;
}

export interface Player {
  kind: PlayerKind;
  /** For the technician who reads the journal. */
  name: string;
  prepare(file: string, offsetMs: number): Prepared;
  /** Plays raw samples from its standard input, as a talk needs it; without one a talk is silent. */
  sound?: [program: string, given: string[]];
}

/** Keeps true time and makes no sound. */
export const silentPlayer: Player = {
  kind: 'silent',
  name: 'câm',
  prepare: (_file, offsetMs) => ({
    start({ durationMs }) {
      const { promise, resolve } = Promise.withResolvers<Ending>();
      const timer = setTimeout(() => resolve('over'), Math.max(0, durationMs - offsetMs));
      return {
        began: Promise.resolve(),
        ended: promise,
        endIn: () => undefined,
        stop: () => {
          clearTimeout(timer);
          resolve('stopped');
        },
      };
    },
    drop: () => undefined,
  }),
};
