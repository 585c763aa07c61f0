import type { Database } from '@saola/platform/database';
import { newsroomTables } from '../tables.ts';

/** Ids of the accounts that had a hand in an edition. */
export async function listEditionWriters(database: Database, editionId: string): Promise<string[]> {
  const rows = await newsroomTables(database)
    .selectFrom('newsroom.edition_changes')
    .select('by_id')
    .distinct()
    .where('edition_id', '=', editionId)
    .execute();
  return rows.map((row) => row.by_id);
}
