import type { Database } from '@saola/platform/database';
import { integrationsTables } from '../tables.ts';

export interface KnownItem {
  hash: string;
  storyId: string;
  editionId: string;
}

/** What of a source stands on a site already, by its own names. */
export async function listKnownItems(
  database: Database,
  ask: { siteId: string; source: string; keys: readonly string[] },
): Promise<Map<string, KnownItem>> {
  if (ask.keys.length === 0) return new Map();
  const rows = await integrationsTables(database)
    .selectFrom('integrations.imported_items')
    .select(['key', 'hash', 'story_id as storyId', 'edition_id as editionId'])
    .where('site_id', '=', ask.siteId)
    .where('source', '=', ask.source)
    .where('key', 'in', ask.keys)
    .execute();
  return new Map(rows.map(({ key, ...item }) => [key, item]));
}
