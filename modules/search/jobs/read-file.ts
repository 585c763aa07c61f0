import { getFile, openVariant } from '@saola/media';
import { task } from '@saola/platform/jobs';
import { keepFileWords } from '../commands/keep-file-words.ts';
import { isReadable, mostBytes, readFileWords } from '../files/read-file.ts';
import { listKnownFiles } from '../queries/list-file-texts.ts';

/** Reads a file of a public edition, once; every process may ask for it. */
export const readFileTask = task<{ fileId: string }>('search.read-file', async (context, { fileId }) => {
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
});
