import type { Database } from '@saola/platform/database';
import { type DictionaryEntry, mergeDictionary } from '../dictionary.ts';
import { searchTables } from '../tables.ts';

/** Every entry as it holds in this province, in the order of their codes. */
export async function listDictionary(
  database: Database,
): Promise<(DictionaryEntry & { changedAt: Date | null; changedByName: string | null })[]> {
  const own = await searchTables(database).selectFrom('search.synonyms').selectAll().execute();
  const changes = new Map(own.map((row) => [row.code, row]));
  return mergeDictionary(own)
    .map(({ code, ways }) => ({
      code,
      ways,
      changedAt: changes.get(code)?.changed_at ?? null,
      changedByName: changes.get(code)?.changed_by_name ?? null,
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
