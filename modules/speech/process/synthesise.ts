import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { helperProcess } from '@saola/platform/helper-process';
import { splitSentences } from '@saola/vietnamese';
import { joinWav } from '../wav.ts';
import type { Voice } from '../voice.ts';
import type { SpeakRequest } from './synthesise.process.ts';

export const speechProcess = helperProcess<SpeakRequest, { bytes: number }>({
  script: new URL('./synthesise.process.ts', import.meta.url),
  timeout: 60_000,
  // The engine keeps 30 to 60 MB a call.
  recycleAfter: 6,
});

/** Speaks a text that is normalised already. Answers a WAV, 22.05 kHz mono. */
export async function synthesise(text: string, voice: Voice): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-speech-'));
  try {
    const parts: Buffer[] = [];
    for (const [place, passage] of passages(text).entries()) {
      const output = join(folder, `${place}.wav`);
      await speechProcess.ask({
        text: passage,
        voice: voice.name,
        wordsPerMinute: voice.wordsPerMinute,
        output,
      });
      parts.push(await readFile(output));
    }
    return joinWav(parts, pauseMs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const pauseMs = 600;
const longestPassage = 4000;

/** Paragraphs joined up to a length the engine takes in one go; a longer one is cut between sentences. */
export function passages(text: string): string[] {
  const found: string[] = [];
  for (const sentence of splitSentences(text)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + sentence.length < longestPassage)
      found[found.length - 1] = `${last}\n${sentence}`;
    else found.push(sentence);
  }
  return found;
}
