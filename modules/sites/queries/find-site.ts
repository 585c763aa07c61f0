import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { isBareHost, labelOfHost, type Site, type Web } from '../site.ts';
import { present, readChain } from './rows.ts';

/** What a host name leads to; a name that is not canonical leads on to the one that is. */
export interface FoundSite {
  site: Site;
  canonical: boolean;
}

const primary = sql`('MAIN', 'DEPARTMENT', 'COMMUNE')`;

/** The province's portal; null before the first start has made it. */
export async function findMainSite(database: Database): Promise<Site | null> {
  const chain = await readChain(database, sql`site.kind = 'MAIN'`);
  return chain.length > 0 ? present(chain) : null;
}

/** The site on which a unit's own stories stand. */
export async function findSiteOfUnit(database: Database, unitId: string): Promise<Site | null> {
  const chain = await readChain(database, sql`site.unit_id = ${unitId} and site.kind in ${primary}`);
  return chain.length > 0 ? present(chain) : null;
}

/** The site a browser asks for by host name; null for a name no unit uses. */
export async function findSiteByHost(
  database: Database,
  hostname: string,
  web: Web,
): Promise<FoundSite | null> {
  const asked = hostname.toLowerCase().replace(/\.$/, '');
  if (asked === new URL(web.publicUrl).hostname || isBareHost(asked, web.baseDomain)) {
    const site = await findMainSite(database);
    return site && { site, canonical: true };
  }
  const label = labelOfHost(asked, web.baseDomain);
  const name = label ?? asked;
  const chain = await readChain(
    database,
    sql`site.id = (select known.site_id from sites.hosts known where known.name = ${name} and known.relative = ${label !== null})`,
  );
  const site = chain.length > 0 ? present(chain) : null;
  return site && { site, canonical: site.host === name };
}
