import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HelperFailed, helperProcess, InputRefused } from '@saola/platform/helper-process';
import { makeScratchFolder } from '@saola/platform/scratch';
import type { ToRead } from './extract.process.ts';

/** A file larger than this is found by its name alone. */
export const mostBytes = 40_000_000;

const readable = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
export const isReadable = (mime: string): boolean => readable.has(mime);

export const fileReader = helperProcess<ToRead, { text: string }>({
  script: new URL('./extract.process.ts', import.meta.url),
  timeout: 30_000,
  recycleAfter: 50,
});

/** What a file says, or why nothing is known of it. Its bytes go by way of the disk: the server never holds them. */
export async function readFileWords(file: {
  content: Readable;
  mime: string;
}): Promise<{ words: string; problem: string | null }> {
  const folder = await makeScratchFolder('words');
  try {
    const path = join(folder, 'file');
    await pipeline(file.content, createWriteStream(path, { mode: 0o600 }));
    const { text } = await fileReader.ask({ path, mime: file.mime });
    return { words: text, problem: null };
  } catch (error) {
    if (error instanceof InputRefused) return { words: '', problem: error.reason };
    if (error instanceof HelperFailed) return { words: '', problem: 'TOO_HARD' };
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
