import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { portalsTables } from '../tables.ts';
import type { KnownShare } from './place-story.ts';
import type { ShareRule } from './share.ts';

/** All that happened to a story between sites, oldest first. */
export async function listSharesOfStory(database: Database, storyId: string): Promise<KnownShare[]> {
  return portalsTables(database)
    .selectFrom('portals.shares')
    .select(['id', 'to_site_id as toSiteId', 'state', 'with_story as withStory'])
    .where('story_id', '=', storyId)
    .orderBy('id')
    .execute();
}

export const ruleColumns = [
  'id',
  'to_site_id as toSiteId',
  'from_site_id as fromSiteId',
  'types',
  'categories',
  'topics',
  'area',
  'active',
] as const;

/** Rules that feed sites, in the order in which they were made. */
export async function listActiveRules(database: Database): Promise<ShareRule[]> {
  return portalsTables(database)
    .selectFrom('portals.share_rules')
    .select(ruleColumns)
    .where('active', '=', true)
    .orderBy('id')
    .execute();
}

/** Languages in which a story has words on the portals. */
export async function listLanguagesOfStory(database: Database, storyId: string): Promise<string[]> {
  const rows = await portalsTables(database)
    .selectFrom('portals.articles')
    .select('language')
    .where('story_id', '=', storyId)
    .groupBy('language')
    .orderBy(sql`language = 'vi'`, 'desc')
    .execute();
  return rows.map((row) => row.language);
}
