import { getFile, openVariant } from '@saola/media';
import type { Context } from '@saola/platform/commands';
import { task } from '@saola/platform/jobs';
import { keepFileWords } from '../commands/keep-file-words.ts';
import { isReadable, mostBytes, readFileWords } from '../files/read-file.ts';
import { listKnownFiles } from '../queries/list-file-texts.ts';

/** Reads a file of a public edition, once; every process may ask for it. */
export const readFileTask = task<{ fileId: string }>('search.read-file', readOnce, {
  keyOf: ({ fileId }) => fileId,
});

async function readOnce(context: Context, { fileId }: { fileId: string }): Promise<void> {
  if ((await listKnownFiles(context.database, [fileId])).has(fileId)) return;
  const file = await getFile(context.database, fileId);
  const [variant] = file?.variants ?? [];
  // What readers may not open is not read to them by its words either.
  if (!file || !variant || file.visibility !== 'PUBLIC') return;
  const { mime, bytes } = file;
  const said =
    !isReadable(mime) || bytes > mostBytes
      ? { words: '', problem: isReadable(mime) ? 'TOO_LARGE' : 'NO_WORDS' }
      : await readFileWords({ content: await openVariant(context.services.storage, variant), mime });
  await keepFileWords(context, { fileId, ...said });
}
