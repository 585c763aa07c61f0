import type { Database } from '@saola/platform/database';
import type { Language } from '@saola/translations';
import { sql } from 'kysely';
import { portalsTables } from '../../tables.ts';

/** A story as the map for search engines names it, with its address in every language it stands in. */
export interface MappedStory {
  storyId: string;
  addresses: { language: Language; type: string; slug: string; updatedAt: Date }[];
}

interface Ask {
  siteId: string;
  languages: readonly string[];
  now: Date;
}

/** Stories of a site in the order of their ids, a stretch at a time. */
export async function listMappedStories(
  database: Database,
  ask: Ask & { after: string | null; until: string | null; limit: number },
): Promise<MappedStory[]> {
  const rows = await entriesOf(database, ask)
    .innerJoin('portals.articles as article', 'article.edition_id', 'entry.edition_id')
    .$if(ask.after !== null, (query) => query.where('entry.story_id', '>', ask.after!))
    .$if(ask.until !== null, (query) => query.where('entry.story_id', '<=', ask.until!))
    .select([
      'entry.story_id as storyId',
      sql<
        MappedStory['addresses']
      >`jsonb_agg(jsonb_build_object('language', entry.language, 'type', entry.type,
        'slug', article.slug, 'updatedAt', article.updated_at) order by entry.language desc)`.as('addresses'),
    ])
    .groupBy('entry.story_id')
    .orderBy('entry.story_id')
    .limit(ask.limit)
    .execute();
  return rows.map(({ storyId, addresses }) => ({
    storyId,
    addresses: addresses.map((one) => ({ ...one, updatedAt: new Date(one.updatedAt) })),
  }));
}

/** Where each file of the map ends: every `size`-th story. */
export async function listStretches(database: Database, ask: Ask & { size: number }): Promise<string[]> {
  const stories = entriesOf(database, ask).select('entry.story_id as storyId').distinct().as('story');
  const numbered = database
    .selectFrom(stories)
    .select(['story.storyId', sql<string>`row_number() over (order by "storyId")`.as('place')])
    .as('numbered');
  const rows = await database
    .selectFrom(numbered)
    .select('numbered.storyId')
    .where(sql<boolean>`place % ${sql.lit(ask.size)} = 0`)
    .orderBy('place')
    .execute();
  return rows.map((row) => row.storyId);
}

const entriesOf = (database: Database, { siteId, languages, now }: Ask) =>
  portalsTables(database)
    .selectFrom('portals.entries as entry')
    .where('entry.site_id', '=', siteId)
    .where('entry.language', 'in', [...languages])
    .where('entry.shown_from', '<=', now)
    .where((row) => row.or([row('entry.shown_until', 'is', null), row('entry.shown_until', '>', now)]));
