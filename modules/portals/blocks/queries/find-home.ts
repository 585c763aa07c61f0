import { getSite, type Site } from '@saola/sites';
import type { Database } from '@saola/platform/database';
import { inMemory } from '@saola/platform/live';
import { archivedHome, defaultHome } from '../default-pages.ts';
import { type Row, slotAbove } from '../page.ts';
import { pagesTables } from '../tables.ts';

export interface Home {
  rows: readonly Row[];
  /** Whose arrangement it is: the site's own, one from above, or Saola's beginning. */
  from: 'OWN' | 'ABOVE' | 'SAOLA';
  pageId: string | null;
  siteId: string | null;
}

/** Arrangements that somebody has published: few, and every home page asks. */
export const publishedHomes = inMemory({
  read: (database) =>
    pagesTables(database)
      .selectFrom('portals.pages as page')
      .innerJoin('portals.page_versions as version', 'version.page_id', 'page.id')
      .select(['page.id as pageId', 'page.site_id as siteId', 'page.slot', 'version.blocks as rows'])
      .where('version.state', '=', 'PUBLISHED')
      .where('page.slot', '<>', 'FREE')
      .execute(),
  // Of an arrangement it is said on no site in particular.
  changedBy: ({ topic, sites }) => topic === 'published' && !sites,
  renewed: 600_000,
});

/** The home page a site shows now, and the way up only where somebody above has said something. */
export async function findHome(
  database: Database,
  site: Pick<Site, 'id' | 'kind' | 'parentId' | 'state'>,
): Promise<Home> {
  if (site.state === 'ARCHIVED') return { rows: archivedHome, from: 'SAOLA', pageId: null, siteId: null };
  const above = slotAbove(site.kind);
  const found = (await publishedHomes.get(database)).filter(
    ({ slot, siteId }) => (slot === 'HOME' && siteId === site.id) || slot === above,
  );
  const own = found.find(({ slot }) => slot === 'HOME');
  if (own) return { rows: own.rows, from: 'OWN', pageId: own.pageId, siteId: own.siteId };
  const bySite = new Map(found.map((page) => [page.siteId, page]));
  for (let at = site.parentId, steps = 0; at && bySite.size > 0 && steps < MOST_STEPS; steps++) {
    const page = bySite.get(at);
    if (page) return { rows: page.rows, from: 'ABOVE', pageId: page.pageId, siteId: page.siteId };
    at = (await getSite(database, at))?.parentId ?? null;
  }
  return { rows: defaultHome(site.kind), from: 'SAOLA', pageId: null, siteId: null };
}

const MOST_STEPS = 16;
