import type { Database } from '@saola/platform/database';
import { listSites } from '@saola/sites';
import { portalsTables } from '../tables.ts';

/** How often a story was opened, by site. */
export async function countReadsOfStory(
  database: Database,
  storyId: string,
): Promise<{ siteId: string; unitId: string; unitPath: string; count: number }[]> {
  const counts = await portalsTables(database)
    .selectFrom('portals.reads as reads')
    .select((row) => ['reads.site_id', row.fn.sum<number>('reads.count').as('count')])
    .where('reads.story_id', '=', storyId)
    .groupBy('reads.site_id')
    .execute();
  const sites = new Map((await listSites(database)).map((site) => [site.id, site]));
  return counts.flatMap(({ site_id, count }) => {
    const site = sites.get(site_id);
    return site ? [{ siteId: site.id, unitId: site.unitId, unitPath: site.unitPath, count }] : [];
  });
}
