import type { Database } from '@saola/platform/database';
import type { Publication } from '../publication.ts';
import { portalsTables } from '../tables.ts';
import { selectPublications } from './publications.ts';

/** A story on a site by its address, withdrawn ones too; null when the site never had it. */
export async function getPublication(
  database: Database,
  ask: { siteId: string; slug: string },
): Promise<Publication | null> {
  const row = await selectPublications(database)
    .select(['article.html', 'publication.unpublished_at as unpublishedAt', 'publication.reason'])
    .where('publication.site_id', '=', ask.siteId)
    .where('article.slug', '=', ask.slug)
    .executeTakeFirst();
  return row ?? null;
}

/** The address a story has now, when `slug` is one it had before. */
export async function findCurrentSlug(database: Database, slug: string): Promise<string | null> {
  const row = await portalsTables(database)
    .selectFrom('portals.previous_slugs as previous')
    .innerJoin('portals.articles as article', (join) =>
      join
        .onRef('article.story_id', '=', 'previous.story_id')
        .onRef('article.language', '=', 'previous.language'),
    )
    .select('article.slug')
    .where('previous.slug', '=', slug)
    .executeTakeFirst();
  return row?.slug ?? null;
}

/** Full addresses need the sites: where a story stands now, by site. */
export async function listPublicationsOfStory(
  database: Database,
  storyId: string,
): Promise<{ siteId: string; language: string; slug: string; publishedAt: Date }[]> {
  return selectPublications(database)
    .clearSelect()
    .select([
      'publication.site_id as siteId',
      'article.language',
      'article.slug',
      'publication.published_at as publishedAt',
    ])
    .where('publication.story_id', '=', storyId)
    .where('publication.unpublished_at', 'is', null)
    .execute();
}
