import type { Database } from '@saola/platform/database';
import type { SpokenLine } from '../making/make-broadcast.ts';
import { speechTables } from '../tables.ts';

/**
 * What a recording says and when, line by line, with each line's place in the headline or the text it was made of. Null while
 * it is not ready, and for a person's own recording.
 */
export async function getSpokenLines(database: Database, recordingId: string): Promise<SpokenLine[] | null> {
  const row = await speechTables(database)
    .selectFrom('speech.recordings')
    .select('lines')
    .where('id', '=', recordingId)
    .where('state', '=', 'READY')
    .executeTakeFirst();
  return row?.lines ?? null;
}
