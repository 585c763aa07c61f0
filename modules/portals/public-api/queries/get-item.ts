import type { Database } from '@saola/platform/database';
import { selectPublications } from '../../queries/publications.ts';

/** An item with all its words as readers of a site have it now; null where they do not have it. */
export async function getItem(
  database: Database,
  ask: { siteId: string; storyId: string; language: string; now: Date },
) {
  const row = await selectPublications(database, ask.now, ask.language)
    .select([
      'article.html',
      'article.plain_text as text',
      'article.change_notes as changes',
      'article.arrived_at as arrivedAt',
    ])
    .where('publication.site_id', '=', ask.siteId)
    .where('publication.story_id', '=', ask.storyId)
    .executeTakeFirst();
  return row ?? null;
}
