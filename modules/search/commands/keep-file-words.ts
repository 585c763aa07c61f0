import { command } from '@saola/platform/commands';
import { searchTables } from '../tables.ts';

/** Keeps what a published file says, and tells every index so. */
export const keepFileWords = command(
  'search.file.read',
  async (frame, input: { fileId: string; words: string; problem: string | null }) => {
    frame.anyone('the file is public; its words are read for readers');
    frame.unrecorded('nothing was said that was not public before');
    await searchTables(frame.tx)
      .insertInto('search.file_texts')
      .values({ file_id: input.fileId, words: input.words, problem: input.problem, read_at: frame.now })
      .onConflict((row) => row.column('file_id').doNothing())
      .execute();
    await frame.announce('search', { id: input.fileId });
  },
);
