import { espeakPool } from './espeak.ts';
import { stopModels } from './models/sherpa.ts';

/** Of the processes of the built-in voices that run now. */
export const voicePids = (): number[] => espeakPool.pids();

/** Ends the processes of all voices. */
export function stopVoices(): void {
  espeakPool.stop();
  stopModels();
}
