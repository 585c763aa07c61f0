// Reads what a document says, in a process of its own: a hostile file ends this one and nothing else.
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { Refusal, serve } from '@saola/platform/helper-process';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

setFlagsFromString('--max-old-space-size=512');

export interface ToRead {
  path: string;
  mime: string;
}

/** A longer text is found by its beginning. */
const mostLetters = 400_000;

serve(async ({ path, mime }: ToRead): Promise<{ text: string }> => {
  const read = mime === 'application/pdf' ? readPdf : readDocx;
  // The reader of PDF takes no Buffer, only what is a plain Uint8Array.
  const bytes = new Uint8Array(await readFile(path));
  const text = await read(bytes).catch((error: unknown) => {
    throw new Refusal('NOT_READABLE', String(error).slice(0, 200));
  });
  return { text: text.replaceAll('\0', '').normalize('NFC').slice(0, mostLetters) };
});
