import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { searchTables } from '../tables.ts';

/** What files say that were read already; empty for one that says nothing. */
export async function listFileTexts(
  database: Database,
  fileIds: readonly string[],
): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const rows = await searchTables(database)
    .selectFrom('search.file_texts')
    .select(['file_id', 'words'])
    .where('file_id', 'in', [...new Set(fileIds)])
    .execute();
  return new Map(rows.map((row) => [row.file_id, row.words]));
}

/** Of some files those that were read, whatever came of it. */
export async function listKnownFiles(
  database: Database,
  fileIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await searchTables(database)
    .selectFrom('search.file_texts')
    .select('file_id')
    .where('file_id', 'in', [...fileIds])
    .execute();
  return new Set(rows.map((row) => row.file_id));
}

/** Beginnings of what files say, without those that say nothing. */
export async function listFileBeginnings(
  database: Database,
  fileIds: readonly string[],
  letters: number,
): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const rows = await searchTables(database)
    .selectFrom('search.file_texts')
    .select(['file_id', sql<string>`left(words, ${letters})`.as('words')])
    .where('file_id', 'in', [...fileIds])
    .where('words', '!=', '')
    .execute();
  return new Map(rows.map((row) => [row.file_id, row.words]));
}
