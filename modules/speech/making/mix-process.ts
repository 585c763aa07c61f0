import { helperProcess } from '@saola/platform/helper-process';

export interface MixRequest {
  /** CHIME, ALERT, a WAV file, or none. */
  tone: string | null;
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

export const mixProcess = helperProcess<MixRequest, MixAnswer>({
  script: new URL('./mix.process.ts', import.meta.url),
  timeout: 120_000,
  recycleAfter: 50,
});
