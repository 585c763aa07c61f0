const half = 16;
const kept = new Map<string, Float64Array>();

/** Another sample rate, by a windowed sinc. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to || samples.length === 0) return samples;
  const common = divisor(from, to);
  const [up, down] = [to / common, from / common];
  // Going down, the filter is wider and cuts what the lower rate cannot hold.
  const stretch = Math.max(1, from / to);
  const side = Math.ceil(half * stretch);
  const taps = tapsOf(up, stretch, side);
  const output = new Float32Array(Math.ceil((samples.length * to) / from));
  for (let at = 0; at < output.length; at++) {
    const place = at * down;
    const first = Math.floor(place / up) - side + 1;
    const phase = (place % up) * 2 * side;
    let value = 0;
    const low = Math.max(0, -first);
    const high = Math.min(2 * side, samples.length - first);
    for (let tap = low; tap < high; tap++) value += taps[phase + tap]! * samples[first + tap]!;
    output[at] = value;
  }
  return output;
}

function tapsOf(up: number, stretch: number, side: number): Float64Array {
  const key = `${up}/${stretch}`;
  const known = kept.get(key);
  if (known) return known;
  const taps = new Float64Array(up * 2 * side);
  for (let phase = 0; phase < up; phase++) {
    let sum = 0;
    for (let tap = 0; tap < 2 * side; tap++) {
      const x = (tap - side + 1 - phase / up) / stretch;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / half);
      const value = Math.abs(x) < half ? (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)) * window : 0;
      taps[phase * 2 * side + tap] = value;
      sum += value;
    }
    for (let tap = 0; tap < 2 * side; tap++) taps[phase * 2 * side + tap]! /= sum;
  }
  kept.set(key, taps);
  return taps;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
