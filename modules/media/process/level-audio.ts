import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mediaError } from '../errors.ts';
import { helperProcess, InputRefused } from '@saola/platform/helper-process';
import type { LevelAnswer, LevelRequest } from './level-audio.process.ts';

/** Recycled now and then: native code that reads strangers' files is not trusted for long. */
export const mediaProcess = helperProcess<LevelRequest, LevelAnswer>({
  script: new URL('./level-audio.process.ts', import.meta.url),
  timeout: 180_000,
  recycleAfter: 40,
});

export interface LevelledAudio extends LevelAnswer {
  mp3: Buffer;
}

/** FFmpeg's demuxer for each kind of sound that is taken. */
const demuxers: Record<string, string> = {
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
  'audio/mp4': 'mov',
  'audio/aac': 'aac',
  'audio/webm': 'matroska',
};

/**
 * Any sound as MP3, 44.1 kHz mono, levelled to about −16 LUFS.
 * @throws media/not-readable, media/no-sound, media/process-failed
 */
export async function levelAudio(sound: Buffer, mime = 'audio/wav', kilobits = 64): Promise<LevelledAudio> {
  const format = demuxers[mime];
  if (!format) throw mediaError('type-not-allowed', { found: mime });
  const folder = await mkdtemp(join(tmpdir(), 'saola-audio-'));
  try {
    const [input, output] = [join(folder, 'in'), join(folder, 'out.mp3')];
    await writeFile(input, sound);
    const answer = await mediaProcess.ask({ input, output, format, kilobits });
    return { ...answer, mp3: await readFile(output) };
  } catch (error) {
    if (error instanceof InputRefused)
      throw mediaError(error.reason === 'no-sound' ? 'no-sound' : 'not-readable', { problem: error.message });
    throw mediaError('process-failed', {
      problem: error instanceof Error ? error.message.slice(0, 200) : '',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
