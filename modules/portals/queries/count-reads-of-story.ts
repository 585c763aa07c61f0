import type { Database } from '@saola/platform/database';
import { portalsTables } from '../tables.ts';

/** How often a story was opened, by site. */
export async function countReadsOfStory(
  database: Database,
  storyId: string,
): Promise<{ siteId: string; unitId: string; unitPath: string; count: number }[]> {
  return portalsTables(database)
    .selectFrom('portals.reads as reads')
    .innerJoin('portals.sites as site', 'site.id', 'reads.site_id')
    .select((row) => [
      'site.id as siteId',
      'site.unit_id as unitId',
      'site.unit_path as unitPath',
      row.fn.sum<number>('reads.count').as('count'),
    ])
    .where('reads.story_id', '=', storyId)
    .groupBy('site.id')
    .execute();
}
