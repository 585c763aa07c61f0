import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { PlayerKind } from '@saola/device-protocol';

export interface Playing {
  /** True when the audio came to its end or was stopped, false when the player failed. */
  ended: Promise<boolean>;
  stop(): void;
}

export interface Player {
  kind: PlayerKind;
  play(file: string, what: { offsetMs: number; durationMs: number; volume: number }): Playing;
}

/** A real player where there is a sound card and a program, else one that keeps true time in silence. */
export function findPlayer(): Player {
  if (!hasSoundCard()) return silentPlayer;
  if (isInstalled('ffplay')) return programPlayer('ffplay', ffplayArguments);
  if (isInstalled('mpg123')) return programPlayer('mpg123', mpg123Arguments);
  return silentPlayer;
}

export const silentPlayer: Player = {
  kind: 'silent',
  play: (_file, { offsetMs, durationMs }) => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(true), Math.max(0, durationMs - offsetMs));
    return {
      ended: promise,
      stop: () => {
        clearTimeout(timer);
        resolve(true);
      },
    };
  },
};

type Arguments = (file: string, offsetMs: number, volume: number) => string[];

const quietly = ['-nodisp', '-autoexit', '-loglevel', 'error'];
const ffplayArguments: Arguments = (file, offsetMs, volume) =>
  quietly.concat('-ss', String(offsetMs / 1000), '-volume', String(volume), file);

/** mpg123 skips by frames of 1152 samples; at 44.1 kHz one lasts 26.1 ms. Full scale is 32768. */
const mpg123Arguments: Arguments = (file, offsetMs, volume) => {
  const frames = Math.round(offsetMs / 26.122);
  return ['-q', '-k', String(frames), '-f', String(Math.round((32768 * volume) / 100)), file];
};

function programPlayer(program: string, argumentsOf: Arguments): Player {
  return {
    kind: 'sound-card',
    play: (file, { offsetMs, volume }) => {
      const child = spawn(program, argumentsOf(file, offsetMs, volume), { stdio: 'ignore' });
      let stopped = false;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      child.once('error', () => resolve(false));
      child.once('exit', (code) => resolve(stopped || code === 0));
      return {
        ended: promise,
        stop: () => {
          stopped = true;
          child.kill();
        },
      };
    },
  };
}

function hasSoundCard(): boolean {
  try {
    return /^\s*\d+ \[/m.test(readFileSync('/proc/asound/cards', 'utf8'));
  } catch {
    return false;
  }
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['-version'], { stdio: 'ignore' }).error === undefined;
}
