import type { Database } from '@saola/platform/database';
import { listSites, type Site } from '@saola/sites';
import { nearestSite } from '../../publication.ts';

/** The site whose word each item is, by path of its unit; asked for only where a list has something from elsewhere. */
export async function homesOf(
  database: Database,
  site: Site,
  items: readonly { unitId: string; unitPath: string }[],
): Promise<Map<string, Site>> {
  const paths = new Set(items.filter(({ unitId }) => unitId !== site.unitId).map(({ unitPath }) => unitPath));
  if (paths.size === 0) return new Map();
  const sites = await listSites(database);
  return new Map(
    [...paths].flatMap((path) => {
      const home = nearestSite(path, sites);
      return home && home.id !== site.id ? [[path, home] as const] : [];
    }),
  );
}
