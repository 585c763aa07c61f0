import type { Sound } from '@saola/sound';

/** A stretch of a take that is kept, in seconds of the take. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Take {
  id: number;
  sound: Sound;
  /** In order, without overlap; all of it at first. */
  kept: readonly Stretch[];
}

export const takeOf = (id: number, sound: Sound): Take => ({
  id,
  sound,
  kept: [{ from: 0, to: sound.samples.length / sound.sampleRate }],
});

export const lengthOf = ({ kept }: Pick<Take, 'kept'>): number =>
  kept.reduce((sum, { from, to }) => sum + to - from, 0);

const shortest = 0.02;

/** Without what is heard between two times of what is kept now. */
export function cutOut(take: Take, from: number, to: number): Take {
  let heard = 0;
  const kept = take.kept.flatMap((stretch) => {
    const start = heard;
    heard += stretch.to - stretch.from;
    const low = Math.max(0, Math.min(stretch.to - stretch.from, from - start));
    const high = Math.max(0, Math.min(stretch.to - stretch.from, to - start));
    if (high <= low) return [stretch];
    return [
      { from: stretch.from, to: stretch.from + low },
      { from: stretch.from + high, to: stretch.to },
    ].filter((part) => part.to - part.from >= shortest);
  });
  return { ...take, kept };
}

const fadeSeconds = 0.008;

/** What is kept of every take, one after the other, as one sound; every seam is faded so that it does not click. */
export function splice(takes: readonly Take[], sampleRate: number): Sound {
  const parts = takes.flatMap(({ sound, kept }) =>
    kept.map(({ from, to }) => {
      const part = sound.samples.slice(Math.round(from * sampleRate), Math.round(to * sampleRate));
      fadeEnds(part, sampleRate);
      return part;
    }),
  );
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { samples, sampleRate };
}

function fadeEnds(part: Float32Array, sampleRate: number): void {
  const fade = Math.min(part.length >> 1, Math.round(fadeSeconds * sampleRate));
  for (let at = 0; at < fade; at++) {
    part[at]! *= at / fade;
    part[part.length - 1 - at]! *= at / fade;
  }
}

/** Largest sizes of what is kept, for a waveform of so many bars. */
export function shapeOf(take: Take, bars: number): number[] {
  const { samples } = splice([take], take.sound.sampleRate);
  const step = Math.max(1, samples.length / bars);
  return Array.from({ length: bars }, (_, bar) => {
    let most = 0;
    for (let at = Math.floor(bar * step); at < Math.min(samples.length, Math.floor((bar + 1) * step)); at++)
      most = Math.max(most, Math.abs(samples[at]!));
    return most;
  });
}

export type Suggested = 'begin' | 'end' | 'pause' | 'middle';

const longSilence = { edge: 0.3, pause: 0.9 };
const breath = 0.12;

/**
 * What somebody most likely wants to cut out: the silence before the first word, after the last one, or the longest pause; where
 * there is none, the middle third.
 */
export function suggestCut(take: Take): { from: number; to: number; what: Suggested } {
  const whole = lengthOf(take);
  const shape = shapeOf(take, Math.max(1, Math.round(whole * 20)));
  const quiet = 0.08 * Math.max(...shape, 0.01);
  const stretches: { from: number; to: number }[] = [];
  for (const [at, size] of shape.entries()) {
    if (size > quiet) continue;
    const last = stretches.at(-1);
    if (last?.to === at) last.to = at + 1;
    else stretches.push({ from: at, to: at + 1 });
  }
  const seconds = stretches.map(({ from, to }) => ({ from: from / 20, to: to / 20 }));
  const first = seconds.find(({ from }) => from === 0);
  if (first && first.to < whole && first.to >= longSilence.edge)
    return { from: 0, to: first.to - breath, what: 'begin' };
  const last = seconds.at(-1);
  if (last && last.from > 0 && last.to >= shape.length / 20 && last.to - last.from >= longSilence.edge)
    return { from: last.from + breath, to: whole, what: 'end' };
  const pause = [...seconds].sort((one, other) => other.to - other.from - (one.to - one.from))[0];
  if (pause && pause.from > 0 && pause.to - pause.from >= longSilence.pause)
    return { from: pause.from + 2 * breath, to: pause.to - 2 * breath, what: 'pause' };
  return { from: whole / 3, to: (2 * whole) / 3, what: 'middle' };
}
