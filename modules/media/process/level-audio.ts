import { readFile, writeFile } from 'node:fs/promises';
import { mediaError } from '../errors.ts';
import { inMediaProcess, mediaProcess } from './media-process.ts';
import type { LevelAnswer } from './work/level-audio.ts';

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
  return inMediaProcess(async (path) => {
    const [input, output] = [path('in'), path('out.mp3')];
    await writeFile(input, sound);
    const answer = await mediaProcess.ask({ task: 'level', input, output, format, kilobits });
    return { ...(answer as LevelAnswer), mp3: await readFile(output) };
  });
}
