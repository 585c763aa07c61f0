import { after, before, peakAfter, reach } from './true-peak.ts';

export interface Limiter {
  /** Answers as many samples as it was given, later by `delay`. */
  push(samples: Float32Array): Float32Array;
  /** Samples by which the sound comes out later: silence of this length at the end gets the last of it out. */
  delay: number;
}

const lookAheadMs = 4;
const releaseMs = 30;

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
  let released = 1;
  let quiet = 0;
  return {
    delay,
    push(samples) {
      const joined = new Float32Array(held.length + samples.length);
      joined.set(held);
      for (let at = 0; at < samples.length; at++) joined[held.length + at] = samples[at]! * gain;
      const output = new Float32Array(samples.length);
      // The place that is looked at lies `window − 1` behind the place that is answered.
      const gains = gainsNeeded(joined, before + window - 1, samples.length, ceiling);
      for (let at = 0; at < samples.length; at++) {
        const wanted = gains[at]!;
        quiet = wanted === 1 ? quiet + 1 : 0;
        let factor = 1;
        // Once the gain is back and nothing is ahead, samples pass as they are.
        if (released < 1 || quiet <= 2 * window) {
          const lowest = minimum(wanted);
          released = Math.min(lowest, released + (1 - released) * recovery);
          if (released > 0.99999 && lowest === 1) released = 1;
          factor = average(released);
        }
        output[at] = joined[before + at]! * factor;
      }
      held = joined.slice(samples.length);
      return output;
    },
  };
}

const stride = 32;
/** A wave that rises from less than this part of the ceiling to above it between two samples is no sound that is sent here. */
const nearEnough = 0.5;

/** For each of `count` places from `start` on: the gain that keeps the wave on both sides of it at the ceiling. */
function gainsNeeded(samples: Float32Array, start: number, count: number, ceiling: number): Float64Array {
  const gains = new Float64Array(count).fill(1);
  for (let from = 0; from < count; from += stride) {
    const until = Math.min(from + stride, count);
    if (largest(samples, start + from - 1, start + until + 1) <= ceiling * nearEnough) continue;
    let last = from > 0 || start > before ? peakAfter(samples, start + from - 1) : 0;
    for (let at = from; at < until; at++) {
      const place = start + at;
      const near = Math.max(Math.abs(samples[place]!), Math.abs(samples[place + 1]!));
      const next = near > ceiling * nearEnough ? peakAfter(samples, place) : near;
      const peak = Math.max(last, next);
      if (peak > ceiling) gains[at] = ceiling / peak;
      last = next;
    }
  }
  return gains;
}

function largest(samples: Float32Array, from: number, until: number): number {
  let most = 0;
  for (let at = from; at < until; at++) {
    const size = Math.abs(samples[at]!);
    if (size > most) most = size;
  }
  return most;
}

/** The smallest of the last `window` values, in constant time: a queue that only rises. */
function slidingMinimum(window: number) {
  const values = new Float64Array(window + 1);
  const ends = new Float64Array(window + 1);
  let [head, size, time] = [0, 0, 0];
  return (value: number): number => {
    const place = (index: number) => (head + index) % values.length;
    while (size > 0 && values[place(size - 1)]! >= value) size--;
    values[place(size)] = value;
    ends[place(size)] = time + window;
    size++;
    time++;
    while (ends[head]! < time) {
      head = (head + 1) % values.length;
      size--;
    }
    return values[head]!;
  };
}

function movingAverage(window: number) {
  const kept = new Float64Array(window).fill(1);
  let sum = window;
  let at = 0;
  return (value: number): number => {
    sum += value - kept[at]!;
    kept[at] = value;
    at = (at + 1) % window;
    // Rounding must not add up over hours.
    if (at === 0) sum = kept.reduce((total, each) => total + each, 0);
    return sum / window;
  };
}
