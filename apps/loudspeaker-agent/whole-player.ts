import { spawn } from 'node:child_process';
import { end } from './piped-player.ts';
import type { Ending, Player } from './player.ts';

export interface Program {
  name: string;
  given(file: string, how: { offsetMs: number; durationMs: number; volume: number }): string[];
}

/** A program that decodes and plays by itself, with the fades it can make. */
export function wholePlayer({ name, given }: Program): Player {
  return {
    kind: 'sound-card',
    name,
    prepare: (file, offsetMs) => ({
      start({ durationMs, volume }) {
        const child = spawn(name, given(file, { offsetMs, durationMs, volume }), { stdio: 'ignore' });
        const { promise, resolve } = Promise.withResolvers<Ending>();
        const finish = (how: Ending) => {
          clearTimeout(timer);
          resolve(how);
          end(child);
        };
        // Longer than was said, or hanging at its end.
        const timer = setTimeout(() => finish('over'), durationMs - offsetMs + 250);
        child.once('error', () => finish('failed'));
        child.once('exit', (code) => finish(code === 0 ? 'over' : 'failed'));
        return {
          began: Promise.resolve(),
          ended: promise,
          endIn: () => undefined,
          stop: () => finish('stopped'),
        };
      },
      drop: () => undefined,
    }),
  };
}
