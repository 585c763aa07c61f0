import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Site } from '../site.ts';
import { findSite } from './find-site.ts';
import { knownSites } from './known-sites.ts';

export async function getSite(database: Database, siteId: string): Promise<Site | null> {
  const known = await knownSites(database);
  return known ? (known.byId.get(siteId) ?? null) : findSite(database, sql`site.id = ${siteId}`);
}
