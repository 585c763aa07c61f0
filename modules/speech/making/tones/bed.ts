import { scaled } from './chime.ts';

const chords: readonly (readonly number[])[] = [
  [130.81, 196, 261.63, 329.63],
  [110, 164.81, 220, 329.63],
  [98, 146.83, 220, 293.66],
  [98, 146.83, 196, 293.66],
];
const secondsOfChord = 4;

/** Music to lie beneath a voice, made by reckoning: four slow chords that end where they begin, to be played round and round. */
export function bed(sampleRate: number): Float32Array {
  const step = secondsOfChord * sampleRate;
  const samples = new Float32Array(Math.round(step * chords.length));
  for (const [place, chord] of chords.entries())
    for (const [voice, frequency] of chord.entries())
      swell(samples, sampleRate, { start: Math.round(place * step), frequency, size: 1 / (voice + 1.5) });
  return scaled(samples, 0.4);
}

/** Each note rises, stays and fades into the next chord; past the end it goes on at the beginning. */
function swell(
  samples: Float32Array,
  sampleRate: number,
  { start, frequency, size }: { start: number; frequency: number; size: number },
): void {
  const length = Math.round(secondsOfChord * 1.4 * sampleRate);
  const turn = (2 * Math.PI * frequency) / sampleRate;
  for (let at = 0; at < length; at++) {
    const envelope = Math.sin((Math.PI * at) / length) ** 2;
    const wave = Math.sin(turn * at) + 0.25 * Math.sin(turn * 2.003 * at);
    samples[(start + at) % samples.length]! += size * envelope * wave;
  }
}
