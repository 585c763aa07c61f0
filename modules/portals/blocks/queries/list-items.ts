import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { PublicationSummary } from '../../publication.ts';
import { listNewest, type NewestAsk } from '../../queries/newest.ts';
import { selectPublications } from '../../queries/publications.ts';

export interface ItemSearch extends NewestAsk {
  category?: string | null;
  /** Of this unit and those below it. */
  under?: string | null;
}

/** What stands on a site, the newest first, narrowed as a block is told. */
export async function listItems(database: Database, search: ItemSearch): Promise<PublicationSummary[]> {
  if (!search.category && !search.under) return listNewest(database, search);
  let query = selectPublications(database, search.now, search.language)
    .where('publication.site_id', '=', search.siteId)
    .where('article.type', 'in', [...search.types]);
  if (search.origins) query = query.where('publication.origin', 'in', [...search.origins]);
  if (search.category) query = query.where('article.category', '=', search.category);
  if (search.under) query = query.where(sql<boolean>`article.unit_path <@ ${search.under}::ltree`);
  return query
    .orderBy('publication.visible_from', 'desc')
    .orderBy('publication.story_id', 'desc')
    .limit(search.limit)
    .execute();
}
