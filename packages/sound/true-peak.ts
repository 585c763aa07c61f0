/** What a wave reaches between its samples, by oversampling four times as BS.1770 annex 2 asks. */
export interface TruePeakMeter {
  push(samples: Float32Array): void;
  /** As a factor of full scale. */
  peak(): number;
}

export const oversampled = 4;
const half = 8;
/** Taps of one phase: so many samples stand around each place looked at. */
export const reach = 2 * half;

/** Three phases between two samples, each a windowed sinc; the fourth is the sample itself. */
export const phases: readonly Float64Array[] = [1, 2, 3].map((phase) => {
  const taps = Float64Array.from({ length: reach }, (_, tap) => {
    const x = tap - half + 1 - phase / oversampled;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (half + 0.5));
    return sinc(x) * window;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
});

/** No wave between samples rises above the largest of them by more than this. */
export const mostRise = Math.max(...phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The largest value on the way from sample `at` to the next; `reach` samples must stand around it. */
export function peakAfter(samples: Float32Array, at: number): number {
  let peak = Math.abs(samples[at]!);
  const from = at - half + 1;
  for (const taps of phases) {
    let value = 0;
    for (let tap = 0; tap < reach; tap++) value += taps[tap]! * samples[from + tap]!;
    const size = Math.abs(value);
    if (size > peak) peak = size;
  }
  return peak;
}

export const before = half - 1;
export const after = half;
const stride = 64;

export function truePeakMeter(): TruePeakMeter {
  let highest = 0;
  let tail = new Float32Array(reach);
  const look = (samples: Float32Array) => {
    for (let from = before; from < samples.length - after; from += stride) {
      const until = Math.min(from + stride, samples.length - after);
      let most = 0;
      for (let at = from - before; at < until + after; at++) {
        const size = Math.abs(samples[at]!);
        if (size > most) most = size;
      }
      // Where even the steepest wave stays below what was seen, there is nothing to look for.
      if (most * mostRise <= highest) continue;
      for (let at = from; at < until; at++) highest = Math.max(highest, peakAfter(samples, at));
    }
  };
  return {
    push(samples) {
      const joined = join(tail, samples);
      look(joined);
      tail = joined.slice(Math.max(0, joined.length - reach));
    },
    peak() {
      look(join(tail, new Float32Array(reach)));
      return highest;
    },
  };
}

function join(first: Float32Array, second: Float32Array): Float32Array<ArrayBuffer> {
  const joined = new Float32Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

export function truePeakOfSound(samples: Float32Array): number {
  const meter = truePeakMeter();
  meter.push(samples);
  return meter.peak();
}
