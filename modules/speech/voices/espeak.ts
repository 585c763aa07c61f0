import { pool } from '../process/pool.ts';
import type { EspeakRequest } from '../process/espeak.process.ts';
import { readWav, type Sound } from '../wav.ts';
import { builtInOf } from './built-in-voices.ts';
import type { Prosody } from './marks.ts';

export const espeakPool = pool<EspeakRequest, Uint8Array>({
  script: new URL('../process/espeak.process.ts', import.meta.url),
  timeout: 20_000,
  // Its memory is put back after every text; what Node.js itself gathers is dropped now and then.
  recycleAfter: 2_000,
});

/** Speaks a text of at most a few thousand characters with a built-in voice; null when there is no such voice. */
export async function speakWithEspeak(
  voiceId: string,
  text: string,
  { rate = 1, pitch = 1, volume = 1 }: Prosody,
): Promise<Sound | null> {
  const found = builtInOf(voiceId);
  if (!found) return null;
  const wav = await espeakPool.ask({
    text: plain(text),
    voice: found.espeak,
    wordsPerMinute: Math.round(found.wordsPerMinute * rate),
    // As measured: 65 steps of the engine's scale are an octave.
    pitch: Math.round(Math.min(99, Math.max(0, 50 + 65 * Math.log2(pitch)))),
    loudness: Math.round(Math.min(200, 100 * volume)),
  });
  return readWav(Buffer.from(wav));
}

/** Two square brackets would begin phonemes; control characters mean other things to it. */
const plain = (text: string): string =>
  text.replaceAll('[', ' ').replace(/[\u0000-\u0009\u000b-\u001f]/g, ' ');
