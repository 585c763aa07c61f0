import type { Named } from '@saola/sites';
import type { Database } from '@saola/platform/database';
import type { Row } from '../page.ts';
import { pagesTables } from '../tables.ts';

export interface FreePage {
  title: Named;
  rows: readonly Row[];
  publishedAt: Date | null;
  /** Set when the page was taken off the site. */
  removedAt: Date | null;
  reason: string | null;
}

/** A page by its address as readers have it; null when nothing was ever public there. */
export async function findFreePage(
  database: Database,
  ask: { siteId: string; path: string },
): Promise<FreePage | null> {
  const row = await pagesTables(database)
    .selectFrom('portals.pages as page')
    .innerJoin('portals.page_versions as version', 'version.page_id', 'page.id')
    .select([
      'version.title',
      'version.blocks as rows',
      'version.published_at as publishedAt',
      'page.removed_at as removedAt',
      'page.remove_reason as reason',
    ])
    .where('page.site_id', '=', ask.siteId)
    .where('page.path', '=', ask.path)
    .where('version.state', '=', 'PUBLISHED')
    .orderBy((page) => page.eb('page.removed_at', 'is not', null))
    .orderBy('page.removed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Free pages of a site that readers have, for its map. */
export async function listFreePages(
  database: Database,
  siteId: string,
): Promise<{ path: string; title: Named }[]> {
  const rows = await pagesTables(database)
    .selectFrom('portals.pages as page')
    .innerJoin('portals.page_versions as version', 'version.page_id', 'page.id')
    .select(['page.path', 'version.title'])
    .where('page.site_id', '=', siteId)
    .where('page.slot', '=', 'FREE')
    .where('page.removed_at', 'is', null)
    .where('version.state', '=', 'PUBLISHED')
    .orderBy('page.path')
    .limit(500)
    .execute();
  return rows.map(({ path, title }) => ({ path: path!, title }));
}
