import { HelperFailed, helperProcess, InputRefused } from '@saola/platform/helper-process';
import type { ToRead } from './extract.process.ts';

/** A file larger than this is found by its name alone. */
export const mostBytes = 40_000_000;

const readable = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
export const isReadable = (mime: string): boolean => readable.has(mime);

const reader = helperProcess<ToRead, { text: string }>({
  script: new URL('./extract.process.ts', import.meta.url),
  timeout: 30_000,
  recycleAfter: 50,
});

/** What a file says, or why nothing is known of it. */
export async function readFileWords(file: ToRead): Promise<{ words: string; problem: string | null }> {
  if (file.bytes.length > mostBytes) return { words: '', problem: 'TOO_LARGE' };
  try {
    const { text } = await reader.ask(file);
    return { words: text, problem: null };
  } catch (error) {
    if (error instanceof InputRefused) return { words: '', problem: error.reason };
    if (error instanceof HelperFailed) return { words: '', problem: 'TOO_HARD' };
    throw error;
  }
}
