import { type RawBuilder, sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { isBareHost, labelOfHost, type Site, type Web } from '../site.ts';
import { hostKey, knownSites } from './known-sites.ts';
import { createPresenter, rulesOfToday } from './present.ts';
import { readChain } from './rows.ts';

/** What a host name leads to; a name that is not canonical leads on to the one that is. */
export interface FoundSite {
  site: Site;
  canonical: boolean;
}

const primary = sql`('MAIN', 'DEPARTMENT', 'COMMUNE')`;

/** The site of a condition that one site fulfils, as it holds. */
export async function findSite(database: Database, where: RawBuilder<unknown>): Promise<Site | null> {
  const [chain, book] = await Promise.all([readChain(database, where), rulesOfToday(database)]);
  return chain.length > 0 ? createPresenter(book)(chain) : null;
}

/** The province's portal; null before the first start has made it. */
export async function findMainSite(database: Database): Promise<Site | null> {
  const known = await knownSites(database);
  return known ? known.main : findSite(database, sql`site.kind = 'MAIN'`);
}

/** The site on which a unit's own stories stand. */
export async function findSiteOfUnit(database: Database, unitId: string): Promise<Site | null> {
  const known = await knownSites(database);
  if (known) return known.byUnit.get(unitId) ?? null;
  return findSite(database, sql`site.unit_id = ${unitId} and site.kind in ${primary}`);
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
  const known = await knownSites(database);
  const site = known
    ? (known.byHost.get(hostKey(name, label !== null)) ?? null)
    : await findSite(
        database,
        sql`site.id = (select held.site_id from sites.hosts held where held.name = ${name} and held.relative = ${label !== null})`,
      );
  return site && { site, canonical: site.host === name };
}
