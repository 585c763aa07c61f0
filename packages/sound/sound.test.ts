import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDecibels, toDecibels } from './decibels.ts';
import { limiter } from './limiter.ts';
import { loudnessMeter, loudnessOfSound, silence } from './loudness.ts';
import { peaksOf } from './peaks.ts';
import { resample } from './resample.ts';
import { peakAfter, truePeakMeter, truePeakOfSound } from './true-peak.ts';
import { readWav, writeWav } from './wav.ts';

const rates = fc.constantFrom(16_000, 22_050, 44_100, 48_000);
const tone = (frequency: number, volume: number, seconds: number, rate: number, phase = 0) =>
  Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, at) => volume * Math.sin((2 * Math.PI * frequency * at) / rate + phase),
  );
/** Bursts as speech has them, from a seed. */
function bursts(seed: number, seconds: number, rate: number): Float32Array {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  let loud = 0.1;
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, at) => {
    if (at % 2000 === 0) loud = next() ** 2;
    return loud * (2 * next() - 1);
  });
}
const inPieces = (sound: Float32Array, length: number) =>
  Array.from({ length: Math.ceil(sound.length / length) }, (_, at) =>
    sound.subarray(at * length, (at + 1) * length),
  );

describe('loudness', () => {
  it('gives a full tone of 997 Hz −3.01 LUFS at any rate, as BS.1770 says', () => {
    for (const rate of [16_000, 22_050, 44_100, 48_000])
      expect(loudnessOfSound(tone(997, 1, 3, rate), rate)).toBeCloseTo(-3.01, 1);
  });

  it('passes the gates of EBU Tech 3341: what is quiet beside the rest does not count', () => {
    const rate = 22_050;
    const meter = loudnessMeter(rate);
    for (const [level, seconds] of [
      [-36, 5],
      [-23, 30],
      [-36, 5],
    ] as const)
      meter.push(tone(1000, fromDecibels(level + 3.01), seconds, rate));
    expect(meter.integrated()).toBeGreaterThan(-23.2);
    expect(meter.integrated()).toBeLessThan(-22.8);
    expect(loudnessOfSound(new Float32Array(rate), rate)).toBe(silence);
    expect(loudnessOfSound(new Float32Array(0), rate)).toBe(silence);
  });

  it('follows the gain, and does not depend on how the sound is cut', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 9000 }),
        fc.double({ min: -20, max: 10, noNaN: true }),
        rates,
        (seed, piece, gain, rate) => {
          const sound = bursts(seed, 1, rate);
          const meter = loudnessMeter(rate);
          for (const part of inPieces(sound, piece)) meter.push(part);
          const whole = loudnessOfSound(sound, rate);
          expect(meter.integrated()).toBeCloseTo(whole, 6);
          const turned = sound.map((sample) => sample * fromDecibels(gain));
          if (whole + Math.min(gain, 0) > -55)
            expect(loudnessOfSound(turned, rate) - whole).toBeCloseTo(gain, 1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('true peak', () => {
  it('finds what lies between the samples', () => {
    // A quarter of the rate, taken 45 degrees beside its tops: the samples say 0.707.
    const sound = tone(12_000, 1, 0.2, 48_000, Math.PI / 4);
    expect(Math.max(...sound)).toBeLessThan(0.71);
    expect(toDecibels(truePeakOfSound(sound))).toBeGreaterThan(-0.5);
    expect(toDecibels(truePeakOfSound(sound))).toBeLessThan(0.6);
  });

  it('finds what looking between all samples finds', () => {
    const wave = fc.float32Array({ min: -1, max: 1, noNaN: true, minLength: 40, maxLength: 300 });
    fc.assert(
      fc.property(wave, (samples) => {
        const padded = new Float32Array(samples.length + 32);
        padded.set(samples, 16);
        const everywhere = Array.from({ length: samples.length + 8 }, (_, at) => peakAfter(padded, at + 8));
        expect(truePeakOfSound(samples)).toBeCloseTo(Math.max(...everywhere), 6);
      }),
    );
  });

  it('is never below a sample, and the same however the sound is cut', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 500 }), (seed, piece) => {
        const sound = bursts(seed, 0.1, 22_050);
        const meter = truePeakMeter();
        for (const part of inPieces(sound, piece)) meter.push(part);
        expect(meter.peak()).toBeCloseTo(truePeakOfSound(sound), 6);
        expect(meter.peak()).toBeGreaterThanOrEqual(
          sound.reduce((most, each) => Math.max(most, Math.abs(each)), 0) - 1e-6,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the limiter', () => {
  it('lets nothing above its ceiling, loses no sample, and is the same however the sound is cut', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 50, max: 4000 }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (seed, piece, gain) => {
          const sound = bursts(seed, 0.4, 22_050);
          const run = (length: number) => {
            const { push, delay } = limiter(22_050, gain, 0.8);
            const padded = new Float32Array(sound.length + delay);
            padded.set(sound);
            return Float32Array.from(inPieces(padded, length).flatMap((part) => [...push(part)])).slice(
              delay,
            );
          };
          const limited = run(piece);
          expect(limited).toHaveLength(sound.length);
          expect(truePeakOfSound(limited)).toBeLessThan(0.8 * fromDecibels(0.5));
          const whole = run(sound.length * 2);
          expect(Math.max(...limited.map((each, at) => Math.abs(each - whole[at]!)))).toBeLessThan(1e-3);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('does nothing but the gain where the sound stays below', () => {
    const sound = tone(300, 0.2, 0.3, 22_050);
    const { push, delay } = limiter(22_050, 2, 0.9);
    const output = push(sound);
    for (const at of [10, 500, 3000]) expect(output[at + delay]).toBeCloseTo(2 * sound[at]!, 5);
  });
});

describe('resampling and files', () => {
  it('keeps a tone what it was at another rate', () => {
    fc.assert(
      fc.property(rates, rates, fc.integer({ min: 100, max: 5000 }), (from, to, frequency) => {
        const moved = resample(tone(frequency, 0.5, 0.2, from), from, to);
        const wanted = tone(frequency, 0.5, 0.2, to);
        expect(Math.abs(moved.length - wanted.length)).toBeLessThanOrEqual(1);
        const middle = moved.length >> 1;
        for (let at = middle; at < middle + 40; at++) expect(moved[at]).toBeCloseTo(wanted[at]!, 1);
      }),
      { numRuns: 30 },
    );
  });

  it('reads the WAV it wrote, whole even where the header lies about its length', () => {
    fc.assert(
      fc.property(fc.float32Array({ min: -1, max: 1, noNaN: true }), rates, (samples, sampleRate) => {
        const wav = writeWav({ samples, sampleRate });
        new DataView(wav.buffer).setUint32(40, 0xffffffff, true);
        const read = readWav(wav);
        expect(read.sampleRate).toBe(sampleRate);
        expect(read.samples).toHaveLength(samples.length);
        for (let at = 0; at < samples.length; at++) expect(read.samples[at]).toBeCloseTo(samples[at]!, 3);
      }),
    );
    expect(() => readWav(Buffer.from('không phải âm thanh'))).toThrow('Not a WAV');
  });

  it('draws a waveform', () => {
    const peaks = peaksOf(1000, 10);
    peaks.push(tone(50, 1, 0.3, 1000));
    peaks.push(new Float32Array(150));
    expect(peaks.values()).toEqual([255, 255, 255, 0, 0]);
  });
});
