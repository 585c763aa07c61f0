import { toDecibels } from './decibels.ts';

export interface NoiseFloor {
  push(samples: Float32Array): void;
  /** How loud it is where nobody speaks, in decibels of full scale: what a tenth of the time stays below. */
  level(): number;
}

const lowest = -90;

export function noiseFloor(sampleRate: number): NoiseFloor {
  const stretch = Math.round(sampleRate / 20);
  const levels: number[] = [];
  let sum = 0;
  let counted = 0;
  return {
    push(samples) {
      for (let at = 0; at < samples.length;) {
        const until = Math.min(samples.length, at + stretch - counted);
        sum += power(samples, at, until);
        counted += until - at;
        at = until;
        if (counted < stretch) continue;
        levels.push(Math.max(lowest, toDecibels(Math.sqrt(sum / stretch))));
        sum = counted = 0;
      }
    },
    // Stretches of pure nothing are a machine's, and tell nothing of the room.
    level() {
      const heard = levels.filter((level) => level > lowest).sort((a, b) => a - b);
      return heard[Math.floor(heard.length / 10)] ?? lowest;
    },
  };
}

function power(samples: Float32Array, from: number, until: number): number {
  let sum = 0;
  for (let at = from; at < until; at++) sum += samples[at]! * samples[at]!;
  return sum;
}
