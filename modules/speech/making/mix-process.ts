import type { SignalPattern } from '@saola/sound';
import { pool } from '../process/pool.ts';

export interface MixRequest {
  /** CHIME, ALERT, a WAV file, or none. */
  tone: string | null;
  /** A warning signal in place of the tone. */
  signal?: SignalPattern;
  /** WAV files. */
  lines: { path: string; voice: string; pause: number }[];
  /** A WAV file, the music that Saola makes, or none. */
  bed: string | null;
  output: string;
}

export interface MixAnswer {
  cues: { startMs: number; endMs: number }[];
  sampleRate: number;
}

/** Two, so that a short text is not mixed behind a long one. */
export const mixProcess = pool<MixRequest, MixAnswer>({
  script: new URL('./mix.process.ts', import.meta.url),
  timeout: 120_000,
  recycleAfter: 50,
  size: 2,
});
