import type { Config } from '@saola/platform/config';
import type { Database } from '@saola/platform/database';
import { isBareHost, labelOfHost, type Site } from '../site.ts';
import { portalsTables } from '../tables.ts';
import { presentSite } from './list-sites.ts';

const select = (database: Database) => portalsTables(database).selectFrom('portals.sites').selectAll();

/** The province's portal; null before the first start has made it. */
export async function findMainSite(database: Database): Promise<Site | null> {
  const row = await select(database).where('kind', '=', 'MAIN').executeTakeFirst();
  return row ? presentSite(row) : null;
}

export async function findSiteOfUnit(database: Database, unitId: string): Promise<Site | null> {
  const row = await select(database).where('unit_id', '=', unitId).executeTakeFirst();
  return row ? presentSite(row) : null;
}

/** The site a browser asks for by host name; null for a name no unit uses. */
export async function findSiteByHost(
  database: Database,
  hostname: string,
  web: Pick<Config['web'], 'publicUrl' | 'baseDomain'>,
): Promise<Site | null> {
  if (hostname === new URL(web.publicUrl).hostname || isBareHost(hostname, web.baseDomain))
    return findMainSite(database);
  const label = labelOfHost(hostname, web.baseDomain);
  if (!label) return null;
  const row = await select(database).where('label', '=', label).executeTakeFirst();
  return row ? presentSite(row) : null;
}
