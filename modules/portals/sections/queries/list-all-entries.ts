import type { Database } from '@saola/platform/database';
import { sql } from 'kysely';
import { selectEntries } from './entries.ts';

/** An item as the map for search engines names it. */
export interface MappedItem {
  storyId: string;
  type: string;
  slug: string;
  language: string;
  updatedAt: Date;
}

/** Every item of a site in a language, a stretch at a time in the order of the stories. */
export async function listAllEntries(
  database: Database,
  ask: { siteId: string; language: string; now: Date; after: string | null; limit: number },
): Promise<MappedItem[]> {
  return selectEntries(database, ask)
    .$if(ask.after !== null, (query) => query.where('entry.story_id', '>', ask.after!))
    .select([
      'entry.story_id as storyId',
      'article.type',
      'article.slug',
      'article.language',
      'article.updated_at as updatedAt',
    ])
    .orderBy('entry.story_id')
    .limit(ask.limit)
    .execute();
}

/** The story that ends each stretch of `size` items: from there the next file of the map goes on. */
export async function listStretches(
  database: Database,
  ask: { siteId: string; language: string; now: Date; size: number },
): Promise<string[]> {
  const numbered = selectEntries(database, ask)
    .select(['entry.story_id as storyId', sql<string>`row_number() over (order by entry.story_id)`.as('place')])
    .as('numbered');
  const rows = await database
    .selectFrom(numbered)
    .select('numbered.storyId')
    .where(sql<boolean>`place % ${sql.lit(ask.size)} = 0`)
    .orderBy('place')
    .execute();
  return rows.map((row) => row.storyId);
}
