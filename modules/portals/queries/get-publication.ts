import type { Database } from '@saola/platform/database';
import { selectPublications, selectVisible } from './publications.ts';

export interface PlaceOfStory {
  siteId: string;
  language: string;
  type: string;
  slug: string;
  title: string;
  publishedAt: Date;
}

/** Full addresses need the sites: where readers have a story now, by site and language. */
export async function listPublicationsOfStory(
  database: Database,
  storyId: string,
  { now = new Date() }: { now?: Date } = {},
): Promise<PlaceOfStory[]> {
  return selectVisible(database, now)
    .clearSelect()
    .select([
      'publication.site_id as siteId',
      'article.language',
      'article.type',
      'article.slug',
      'article.title',
      'publication.visible_from as publishedAt',
    ])
    .where('publication.story_id', '=', storyId)
    .execute();
}

/** A story on one site in one language; null where readers do not have it. */
export async function getPublicationOfStory(
  database: Database,
  ask: { siteId: string; storyId: string; language?: string; now?: Date },
) {
  const row = await selectPublications(database, ask.now, ask.language)
    .where('publication.site_id', '=', ask.siteId)
    .where('publication.story_id', '=', ask.storyId)
    .executeTakeFirst();
  return row ?? null;
}
