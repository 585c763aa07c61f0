import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Dictionary } from '@saola/vietnamese';
import { speechTables } from '../../tables.ts';
import { dictionaryOf, type Entry } from '../entry.ts';

export interface Whose {
  unitPath: string;
  accountId?: string | null | undefined;
}

/** Every entry that holds for a unit and an officer, nearest first: his own, the unit's, those above it. */
export async function entriesFor(
  database: Database,
  { unitPath, accountId }: Whose,
): Promise<(Entry & { id: string })[]> {
  return speechTables(database)
    .selectFrom('speech.dictionary_entries')
    .select(['id', 'written', 'reading', 'spoken', 'case_sensitive as caseSensitive'])
    .where((where) =>
      where.or([
        sql<boolean>`unit_path @> ${unitPath}::ltree`,
        ...(accountId ? [where('account_id', '=', accountId)] : []),
      ]),
    )
    .orderBy(sql`account_id is null`)
    .orderBy(sql`nlevel(unit_path) desc nulls first`)
    .execute();
}

/** The same as the normaliser takes it. */
export const dictionaryFor = async (database: Database, whose: Whose): Promise<Dictionary> =>
  dictionaryOf(await entriesFor(database, whose));
