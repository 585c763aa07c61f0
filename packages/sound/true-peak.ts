/** What a wave reaches between its samples, by oversampling four times as BS.1770 annex 2 asks. */
export interface TruePeakMeter {
  push(samples: Float32Array): void;
  /** As a factor of full scale. */
  peak(): number;
}

const oversampled = 4;
const half = 8;
/** Taps of one phase: so many samples stand around each place looked at. */
export const reach = 2 * half;
/** Samples that `peakAfter` needs before and after a place. */
export const before = half - 1;
export const after = half;

/** Three phases between two samples, one after the other; the fourth is the sample itself. */
const taps = Float64Array.from([1, 2, 3].flatMap((phase) => tapsAt(phase / oversampled)));

/** A windowed sinc that draws straight lines straight: what stands between two samples of a line is their mean. */
function tapsAt(part: number): number[] {
  const raw = Array.from({ length: reach }, (_, tap) => {
    const x = tap - before - part;
    return sinc(x) * (0.5 + 0.5 * Math.cos((Math.PI * x) / (half + 0.5)));
  });
  const sum = raw.reduce((total, tap) => total + tap, 0);
  const even = raw.map((tap) => tap / sum);
  const aside = even.reduce((total, tap, at) => total + tap * (at - before), 0) - part;
  return even.map((tap, at) => tap + (at === before ? aside : at === before + 1 ? -aside : 0));
}

/**
 * A wave rises above the line between two samples by what it bends around them: by at most so much of the greatest
 * second difference. The taps, less those of the line, are second differences of these sums.
 */
const bend = Math.max(
  ...[1, 2, 3].map((phase) => {
    const part = phase / oversampled;
    let [once, twice, total] = [0, 0, 0];
    tapsAt(part).forEach((tap, at) => {
      once += tap - (at === before ? 1 - part : at === before + 1 ? part : 0);
      twice += once;
      total += Math.abs(twice);
    });
    return total;
  }),
);

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The largest value on the way from sample `at` to the next; `reach` samples must stand around it. */
export function peakAfter(samples: Float32Array, at: number): number {
  const from = at - before;
  let [one, two, three] = [0, 0, 0];
  for (let tap = 0; tap < reach; tap++) {
    const sample = samples[from + tap]!;
    one += taps[tap]! * sample;
    two += taps[reach + tap]! * sample;
    three += taps[2 * reach + tap]! * sample;
  }
  return Math.max(Math.abs(samples[at]!), Math.abs(one), Math.abs(two), Math.abs(three));
}

/** The greatest bend around the places `from` to `until`, as the most that a wave there rises above its samples. */
export function mostRise(samples: Float32Array, from: number, until: number): number {
  let most = 0;
  let here = samples[from - before]!;
  let slope = samples[from - before + 1]! - here;
  here += slope;
  for (let at = from - before + 2; at < until + after; at++) {
    const next = samples[at]!;
    const difference = Math.abs(next - here - slope);
    if (difference > most) most = difference;
    slope = next - here;
    here = next;
  }
  return most * bend;
}

export function largest(samples: Float32Array, from = 0, until = samples.length): number {
  let most = 0;
  for (let at = from; at < until; at++) {
    const size = Math.abs(samples[at]!);
    if (size > most) most = size;
  }
  return most;
}

const stride = 64;

export function truePeakMeter(): TruePeakMeter {
  let highest = 0;
  let tail = new Float32Array(reach);
  const look = (samples: Float32Array) => {
    const end = samples.length - after;
    // What is loudest first: most of the rest needs no second look.
    let found = Math.max(highest, largest(samples, before, Math.max(before, end)));
    for (let from = before; from < end; from += stride) {
      const until = Math.min(from + stride, end);
      const rise = mostRise(samples, from, until);
      if (largest(samples, from, until + 1) + rise <= found) continue;
      for (let at = from; at < until; at++)
        if (Math.max(Math.abs(samples[at]!), Math.abs(samples[at + 1]!)) + rise > found)
          found = Math.max(found, peakAfter(samples, at));
    }
    highest = found;
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
