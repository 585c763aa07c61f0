import type { Database } from '@saola/platform/database';
import { type DictionaryEntry, knownDictionary, mergeDictionary } from '../dictionary.ts';
import { searchTables } from '../tables.ts';

export interface ListedEntry extends DictionaryEntry {
  /** What Saola says by itself; null for an entry of the province. */
  known: readonly string[] | null;
  changedAt: Date | null;
  changedByName: string | null;
}

/** Every entry as it holds in this province, in the order of their codes; one that was taken out has no ways. */
export async function listDictionary(database: Database): Promise<ListedEntry[]> {
  const own = await searchTables(database).selectFrom('search.synonyms').selectAll().execute();
  const changes = new Map(own.map((row) => [row.code, row]));
  const known = new Map(knownDictionary.map(({ code, ways }) => [code, ways]));
  return (
    mergeDictionary(own)
      .map(({ code, ways }) => ({
        code,
        ways,
        known: known.get(code) ?? null,
        changedAt: changes.get(code)?.changed_at ?? null,
        changedByName: changes.get(code)?.changed_by_name ?? null,
      }))
      // What the province made and took out again is gone; what Saola knows can be brought back.
      .filter(({ ways, known }) => ways.length > 0 || known !== null)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  );
}
