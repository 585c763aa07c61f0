import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { PublicationSummary } from '../../publication.ts';
import { listNewest, type NewestAsk } from '../../queries/newest.ts';
import { selectEntries, summaryColumns } from '../../sections/queries/entries.ts';

export interface ItemSearch extends NewestAsk {
  /** Of this unit and those below it. */
  under?: string | null;
}

/** What stands on a site, the newest first, narrowed as a block is told. */
export async function listItems(database: Database, search: ItemSearch): Promise<PublicationSummary[]> {
  if (!search.under) return listNewest(database, search);
  let query = selectEntries(database, search).where('entry.type', 'in', [...search.types]);
  if (search.origins) query = query.where('entry.origin', 'in', [...search.origins]);
  if (search.category) query = query.where('entry.category', '=', search.category);
  return query
    .where(sql<boolean>`article.unit_path <@ ${search.under}::ltree`)
    .select(summaryColumns)
    .orderBy('entry.published_at', 'desc')
    .orderBy('entry.story_id', 'desc')
    .limit(search.limit)
    .execute();
}
