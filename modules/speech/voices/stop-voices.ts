import { espeakPool } from './espeak.ts';
import { stopModels } from './models/sherpa.ts';

/** Ends the processes of all voices. */
export function stopVoices(): void {
  espeakPool.stop();
  stopModels();
}
