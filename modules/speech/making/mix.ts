import { fromDecibels, loudnessOfSound, resample, silence, type Sound } from '@saola/sound';
import { bed as builtInBedOf } from './tones/bed.ts';
import type { BuiltInTone } from './rule.ts';
import { alert, chime } from './tones/chime.ts';

export interface MixedLine {
  sound: Sound;
  /** Who speaks: lines of one voice get one gain, so that the voice keeps its rises and falls. */
  voice: string;
  pause: number;
}

export interface Mix {
  /** A tone that Saola makes, or the unit's own tune. */
  tone: Sound | BuiltInTone | null;
  lines: readonly MixedLine[];
  /** Music beneath it, repeated as long as it is needed. */
  bed: Sound | 'BUILT_IN' | null;
}

export interface Mixed {
  sound: Sound;
  /** When each line is heard. */
  cues: { startMs: number; endMs: number }[];
}

/** Levels in LUFS before the whole is levelled: the tone a little below the voice, music as far below as listeners of every age follow. */
const levels = { voice: -20, tone: -22, bedAlone: -24, bedBeneath: -38 };
const afterTone = 0.35;
const lead = 1.6;
const tail = 2.5;
const ramp = 0.5;

/** Everything at its time and level, as one sound. */
export function mix({ tone, lines, bed }: Mix): Mixed {
  const sampleRate = Math.max(22_050, ...lines.map(({ sound }) => sound.sampleRate));
  const toneSamples = tone && samplesOfTone(tone, sampleRate);
  const gains = gainsOfVoices(lines);
  let at = toneSamples ? toneSamples.length / sampleRate + afterTone : 0;
  if (bed) at += lead;
  const placed = lines.map(({ sound, voice, pause }, place) => {
    const start = at + (place === 0 ? 0 : pause / 1000);
    at = start + sound.samples.length / sound.sampleRate;
    return { sound, gain: gains.get(voice) ?? 1, start, end: at };
  });
  const length = Math.ceil((at + (bed ? tail : 0.25)) * sampleRate);
  const samples = new Float32Array(length);
  if (toneSamples) lay(samples, toneSamples, 0, gainTo(toneSamples, sampleRate, levels.tone));
  for (const { sound, gain, start } of placed)
    lay(samples, resample(sound.samples, sound.sampleRate, sampleRate), Math.round(start * sampleRate), gain);
  if (bed) {
    const music =
      bed === 'BUILT_IN' ? builtInBedOf(sampleRate) : resample(bed.samples, bed.sampleRate, sampleRate);
    const from = toneSamples ? toneSamples.length / sampleRate : 0;
    const speech = placed.map(({ start, end }) => ({ start, end }));
    layBeneath(samples, music, sampleRate, { from, until: length / sampleRate, speech });
  }
  return {
    sound: { samples, sampleRate },
    cues: placed.map(({ start, end }) => ({
      startMs: Math.round(start * 1000),
      endMs: Math.round(end * 1000),
    })),
  };
}

const samplesOfTone = (tone: Sound | BuiltInTone, sampleRate: number): Float32Array =>
  tone === 'CHIME'
    ? chime(sampleRate)
    : tone === 'ALERT'
      ? alert(sampleRate)
      : resample(tone.samples, tone.sampleRate, sampleRate);

const gainTo = (samples: Float32Array, sampleRate: number, level: number): number => {
  const loudness = loudnessOfSound(samples, sampleRate);
  return loudness <= silence + 5 ? 1 : fromDecibels(level - loudness);
};

function gainsOfVoices(lines: readonly MixedLine[]): Map<string, number> {
  const voices = new Map<string, { power: number; seconds: number }>();
  for (const { sound, voice } of lines) {
    const seconds = sound.samples.length / sound.sampleRate;
    const loudness = loudnessOfSound(sound.samples, sound.sampleRate);
    if (loudness <= silence) continue;
    const known = voices.get(voice) ?? { power: 0, seconds: 0 };
    voices.set(voice, {
      power: known.power + 10 ** (loudness / 10) * seconds,
      seconds: known.seconds + seconds,
    });
  }
  return new Map(
    [...voices].map(([voice, { power, seconds }]) => [
      voice,
      fromDecibels(levels.voice - 10 * Math.log10(power / seconds)),
    ]),
  );
}

function lay(samples: Float32Array, part: Float32Array, start: number, gain: number): void {
  const count = Math.min(part.length, samples.length - start);
  for (let at = 0; at < count; at++) samples[start + at]! += part[at]! * gain;
}

export interface Beneath {
  from: number;
  until: number;
  speech: readonly { start: number; end: number }[];
}

function layBeneath(samples: Float32Array, music: Float32Array, sampleRate: number, beneath: Beneath): void {
  if (music.length === 0) return;
  const loudness = loudnessOfSound(music, sampleRate);
  if (loudness <= silence + 5) return;
  const factor = (at: number) => fromDecibels(bedLevel(at, beneath) - loudness);
  const step = Math.round(sampleRate / 100);
  const first = Math.round(beneath.from * sampleRate);
  for (let from = first; from < samples.length; from += step) {
    const [here, next] = [factor(from / sampleRate), factor((from + step) / sampleRate)];
    for (let at = 0; at < Math.min(step, samples.length - from); at++)
      samples[from + at]! +=
        music[(from - first + at) % music.length]! * (here + ((next - here) * at) / step);
  }
}

/** How loud the music is at a time, in LUFS: up where nobody speaks, down before a word, in and out at the ends. */
export function bedLevel(time: number, { from, until, speech }: Beneath): number {
  let away = Infinity;
  for (const { start, end } of speech)
    away = Math.min(away, time < start ? start - time : Math.max(0, time - end));
  // Short pauses are no reason to come up.
  const open = Math.min(1, Math.max(0, away - 0.4) / ramp);
  const level = levels.bedBeneath + (levels.bedAlone - levels.bedBeneath) * open;
  const edge = Math.min(1, Math.max(0, (time - from) / 0.8), Math.max(0, (until - time) / 1.5));
  return edge <= 0.001 ? -120 : level + 20 * Math.log10(edge);
}
