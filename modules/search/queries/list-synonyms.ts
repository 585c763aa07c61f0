import type { Database } from '@saola/platform/database';
import type { Synonyms } from '../index/synonyms.ts';
import { searchTables } from '../tables.ts';

/** Every group of ways to say one thing, as the province keeps them. */
export async function listSynonyms(database: Database): Promise<Synonyms> {
  const rows = await searchTables(database).selectFrom('search.synonyms').select('ways').orderBy('id').execute();
  return rows.map(({ ways }) => ways);
}
