import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Site } from '../site.ts';
import { findSite } from './find-site.ts';

export const getSite = (database: Database, siteId: string): Promise<Site | null> =>
  findSite(database, sql`site.id = ${siteId}`);
