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
