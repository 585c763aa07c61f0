import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { newsroomTables } from '../tables.ts';

/** Ids of the accounts that had a hand in an edition; what Saola itself wrote has none. */
export async function listEditionWriters(database: Database, editionId: string): Promise<string[]> {
  const rows = await newsroomTables(database)
    .selectFrom('newsroom.edition_changes')
    .select('by_id')
    .distinct()
    .where('edition_id', '=', editionId)
    .where(sql<boolean>`by_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`)
    .execute();
  return rows.map((row) => row.by_id);
}
