import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Site } from '../site.ts';
import { present, readChain } from './rows.ts';

export async function getSite(database: Database, siteId: string): Promise<Site | null> {
  const chain = await readChain(database, sql`site.id = ${siteId}`);
  return chain.length > 0 ? present(chain) : null;
}
