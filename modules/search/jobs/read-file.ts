import { getFile, readVariant } from '@saola/media';
import { task } from '@saola/platform/jobs';
import { keepFileWords } from '../commands/keep-file-words.ts';
import { isReadable, mostBytes, readFileWords } from '../files/read-file.ts';
import { listKnownFiles } from '../queries/list-file-texts.ts';

/** Reads a file of a public edition, once; every process may ask for it. */
export const readFileTask = task<{ fileId: string; storyId: string }>(
  'search.read-file',
  async (context, { fileId, storyId }) => {
    if ((await listKnownFiles(context.database, [fileId])).has(fileId)) return;
    const file = await getFile(context.database, fileId);
    const [variant] = file?.variants ?? [];
    // What readers may not open is not read to them by its words either.
    if (!file || !variant || file.visibility !== 'PUBLIC') return;
    const said =
      !isReadable(file.mime) || file.bytes > mostBytes
        ? { words: '', problem: isReadable(file.mime) ? 'TOO_LARGE' : 'NO_WORDS' }
        : await readFileWords({
            bytes: await readVariant(context.services.storage, variant),
            mime: file.mime,
          });
    await keepFileWords(context, { fileId, storyId, ...said });
  },
);
