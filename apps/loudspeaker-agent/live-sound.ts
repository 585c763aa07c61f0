import { liveFormat } from '@saola/device-protocol';
import { framesIn, soundFormat } from './volume-ramp.ts';

const factor = soundFormat.rate / liveFormat.rate;
/** Of each side; enough that nothing is heard of the images above 8 kHz. */
const reach = 6;

/** One channel of 16 kHz made two of 48 kHz, piece by piece without a seam. */
export function makeWidener(): (samples: Int16Array) => Buffer {
  let past = new Float64Array(2 * reach);
  return (samples) => {
    const line = new Float64Array(past.length + samples.length);
    line.set(past);
    line.set(samples, past.length);
    past = line.slice(-2 * reach);
    const sound = Buffer.alloc(samples.length * factor * soundFormat.bytesPerFrame);
    for (let at = 0; at < samples.length; at += 1)
      for (let phase = 0; phase < factor; phase += 1) {
        let value = 0;
        for (let tap = 0; tap < 2 * reach; tap += 1) value += line[at + tap]! * weights[phase]![tap]!;
        const sample = Math.max(-32_768, Math.min(32_767, Math.round(value)));
        const place = (at * factor + phase) * soundFormat.bytesPerFrame;
        sound.writeInt16LE(sample, place);
        sound.writeInt16LE(sample, place + 2);
      }
    return sound;
  };
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** Between the samples `reach - 1` and `reach` of the line; a window keeps the sum short. */
const weights = Array.from({ length: factor }, (_, phase) => {
  const raw = Array.from({ length: 2 * reach }, (_tap, tap) => {
    const x = tap - (reach - 1) - phase / factor;
    return sinc(x) * Math.cos((Math.PI * x) / (2 * reach + 1)) ** 2;
  });
  const sum = raw.reduce((total, one) => total + one, 0);
  return raw.map((one) => one / sum);
});

/** Samples of 16 kHz in so many milliseconds, in whole frames of both rates. */
export const samplesIn = (ms: number): number => Math.floor(framesIn(ms) / factor);
