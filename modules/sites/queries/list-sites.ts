import type { Database } from '@saola/platform/database';
import type { Site } from '../site.ts';
import { knownSites, readSites } from './known-sites.ts';

/** Every site of the network as it holds, the main portal first. */
export async function listSites(database: Database): Promise<Site[]> {
  const known = await knownSites(database);
  return known ? [...known.all] : readSites(database);
}
