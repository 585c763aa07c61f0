import { encodeAdpcm, liveFormat, newAdpcmState } from '@saola/device-protocol/live-codec';

/** Samples of any rate made 16 kHz, cut into slices and coded as loudspeakers take them. */
export function makeSlicer(rate: number, ready: (slice: Uint8Array<ArrayBuffer>, peak: number) => void) {
  const state = newAdpcmState();
  const step = rate / liveFormat.rate;
  let past = new Float32Array(0);
  let position = 0;
  let slice = new Int16Array(liveFormat.samplesPerBlock);
  let filled = 0;
  let peak = 0;
  return (samples: Float32Array): void => {
    const line = new Float32Array(past.length + samples.length);
    line.set(past);
    line.set(samples, past.length);
    while (position + step < line.length - 1) {
      const value = meanOf(line, position, step);
      peak = Math.max(peak, Math.abs(value));
      slice[filled++] = Math.round(Math.max(-1, Math.min(1, value)) * 32_767);
      position += step;
      if (filled < slice.length) continue;
      ready(encodeAdpcm(slice, state), peak);
      slice = new Int16Array(liveFormat.samplesPerBlock);
      filled = 0;
      peak = 0;
    }
    const kept = Math.floor(position);
    past = line.slice(kept);
    position -= kept;
  };
}

/** Over the stretch that one new sample stands for: what is too high for the new rate mostly goes. */
function meanOf(line: Float32Array, from: number, step: number): number {
  if (step <= 1) {
    const at = Math.floor(from);
    return line[at]! + (line[at + 1]! - line[at]!) * (from - at);
  }
  const to = from + step;
  let sum = 0;
  for (let at = Math.floor(from); at < to; at += 1)
    sum += line[at]! * (Math.min(at + 1, to) - Math.max(at, from));
  return sum / step;
}
