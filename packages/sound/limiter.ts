import { movingAverage, slidingMinimum } from './sliding.ts';
import { after, before, largest, mostRise, peakAfter, reach } from './true-peak.ts';

export interface Limiter {
  /** Answers as many samples as it was given, later by `delay`. */
  push(samples: Float32Array): Float32Array<ArrayBuffer>;
  /** Samples by which the sound comes out later: silence of this length at the end gets the last of it out. */
  delay: number;
}

const lookAheadMs = 4;
const releaseMs = 30;
const stride = 64;

/**
 * Turns a sound up by `gain` and keeps it at or below `ceiling` (factors), between its samples as well. It looks ahead,
 * so that the gain goes down before the peak comes, and comes back slowly.
 */
export function limiter(sampleRate: number, gain: number, ceiling: number): Limiter {
  const window = Math.max(reach, Math.round((sampleRate * lookAheadMs) / 1000));
  const recovery = 1 - Math.exp(-1000 / (sampleRate * releaseMs));
  const delay = window - 1 + after;
  // The samples that the next answer begins with, and what the peak finder needs before them.
  let held = new Float32Array(before + delay);
  const minimum = slidingMinimum(window);
  const average = movingAverage(window);
  const gains = new Float64Array(stride);
  let kept = 1;
  let free = 2 * window;
  return {
    delay,
    push(samples) {
      const joined = new Float32Array(held.length + samples.length);
      joined.set(held);
      for (let at = 0; at < samples.length; at++) joined[held.length + at] = samples[at]! * gain;
      const output = joined.slice(before, before + samples.length);
      let [released, quiet] = [kept, free];
      for (let from = 0; from < samples.length; from += stride) {
        const count = Math.min(stride, samples.length - from);
        // The place that is looked at lies `window − 1` behind the place that is answered.
        const needed = gainsNeeded(gains, joined, before + window - 1 + from, count, ceiling);
        // Once the gain is back and nothing is ahead, samples pass as they are.
        if (!needed && released === 1 && quiet >= 2 * window) continue;
        for (let at = 0; at < count; at++) {
          const wanted = needed ? gains[at]! : 1;
          quiet = wanted === 1 ? quiet + 1 : 0;
          const lowest = minimum(wanted);
          released = Math.min(lowest, released + (1 - released) * recovery);
          if (released > 0.99999 && lowest === 1) released = 1;
          output[from + at]! *= average(released);
        }
      }
      [kept, free] = [released, quiet];
      held = joined.slice(samples.length);
      return output;
    },
  };
}

/**
 * For each of `count` places from `start` on: the gain that keeps the wave on both sides of it at the ceiling. Answers
 * false, and writes nothing, where it stays below by itself.
 */
function gainsNeeded(
  gains: Float64Array,
  samples: Float32Array,
  start: number,
  count: number,
  ceiling: number,
): boolean {
  const rise = mostRise(samples, start - 1, start + count);
  if (largest(samples, start - 1, start + count + 1) + rise <= ceiling) return false;
  let last = peakNear(samples, start - 1, rise, ceiling);
  for (let at = 0; at < count; at++) {
    const next = peakNear(samples, start + at, rise, ceiling);
    const peak = Math.max(last, next);
    gains[at] = peak > ceiling ? ceiling / peak : 1;
    last = next;
  }
  return true;
}

/** The peak after a place, looked for between the samples only where it could lie above the ceiling. */
function peakNear(samples: Float32Array, at: number, rise: number, ceiling: number): number {
  const near = Math.max(Math.abs(samples[at]!), Math.abs(samples[at + 1]!));
  return near + rise > ceiling ? peakAfter(samples, at) : near;
}
