import type { Database } from '@saola/platform/database';
import { selectVisible } from '../../queries/publications.ts';

/** The words that readers have on a site now, by their edition; null where they have others, or none. */
export async function findHeard(
  database: Database,
  { siteId, editionId, now }: { siteId: string; editionId: string; now: Date },
) {
  const row = await selectVisible(database, now)
    .where('publication.site_id', '=', siteId)
    .where('article.edition_id', '=', editionId)
    .executeTakeFirst();
  return row ?? null;
}
