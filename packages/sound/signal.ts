/** How one blast sounds: a siren that rises and falls, a steady horn, two tones in turn, or a soft bell. */
export type SignalVoice = 'WAIL' | 'HORN' | 'TWO_TONE' | 'BELL';

/** Blasts with silence between them; all of it once more as often as `series` says. */
export interface SignalPattern {
  voice: SignalVoice;
  blasts: number;
  seconds: number;
  gapSeconds: number;
  series: number;
  seriesGapSeconds: number;
}

/** How long a signal lasts, its last blast included. */
export function signalSeconds({
  blasts,
  seconds,
  gapSeconds,
  series,
  seriesGapSeconds,
}: SignalPattern): number {
  const once = blasts * seconds + Math.max(0, blasts - 1) * gapSeconds;
  return series * once + Math.max(0, series - 1) * seriesGapSeconds;
}

const edge = 0.03;

/** The samples of a warning signal, made by reckoning alone; the peak is 0.7. */
export function signalSound(pattern: SignalPattern, sampleRate: number): Float32Array {
  const { voice, blasts, seconds, gapSeconds, series, seriesGapSeconds } = pattern;
  const samples = new Float32Array(Math.round(signalSeconds(pattern) * sampleRate));
  const blast = blastOf(voice, seconds, sampleRate);
  const once = blasts * seconds + Math.max(0, blasts - 1) * gapSeconds + seriesGapSeconds;
  for (let turn = 0; turn < series; turn++)
    for (let each = 0; each < blasts; each++) {
      const start = Math.round((turn * once + each * (seconds + gapSeconds)) * sampleRate);
      samples.set(blast.subarray(0, Math.max(0, samples.length - start)), start);
    }
  return samples;
}

function blastOf(voice: SignalVoice, seconds: number, sampleRate: number): Float32Array {
  const samples = new Float32Array(Math.round(seconds * sampleRate));
  let phase = 0;
  for (let place = 0; place < samples.length; place++) {
    const time = place / sampleRate;
    phase += (2 * Math.PI * frequencyAt(voice, time, seconds)) / sampleRate;
    const open = Math.max(0, Math.min(1, time / edge, (seconds - time) / edge));
    samples[place] = 0.7 * open * loudAt(voice, time) * waveAt(voice, phase);
  }
  return samples;
}

function frequencyAt(voice: SignalVoice, time: number, seconds: number): number {
  if (voice === 'HORN') return 440;
  if (voice === 'TWO_TONE') return time % 1 < 0.5 ? 620 : 930;
  if (voice === 'BELL') return time % 2 < 1 ? 523.25 : 392;
  // Up within three seconds, down within the last three, as an old siren that is turned by hand.
  const rise = Math.min(3, seconds / 2);
  return 320 + 460 * Math.max(0, Math.min(1, time / rise, (seconds - time) / rise));
}

const loudAt = (voice: SignalVoice, time: number): number =>
  voice === 'BELL' ? Math.min(1, (time % 1) / 0.01) * Math.exp(-3 * (time % 1)) : 1;

/** Odd partials carry furthest through a horn loudspeaker; an exercise has none of their harshness. */
function waveAt(voice: SignalVoice, phase: number): number {
  if (voice === 'BELL') return Math.sin(phase);
  return (Math.sin(phase) + 0.45 * Math.sin(3 * phase) + 0.2 * Math.sin(5 * phase)) / 1.3;
}
