import type { Database } from '@saola/platform/database';
import { findSiteOfUnit, listSites, type Site } from '@saola/sites';
import { nearestSite } from '../publication.ts';

/** The site of the unit whose word a story is; for a unit without one, the nearest above. */
export async function findHomeSite(
  database: Database,
  story: { unitId: string; unitPath: string },
): Promise<Site | null> {
  const own = await findSiteOfUnit(database, story.unitId);
  return own ?? nearestSite(story.unitPath, await listSites(database));
}
