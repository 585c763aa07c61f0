import type { Database } from '@saola/platform/database';
import type { PublicationSummary } from '../publication.ts';
import { portalsTables } from '../tables.ts';

/** What is public on sites now, joined to its words; the queries beside this file narrow it. */
export function selectPublications(database: Database) {
  return portalsTables(database)
    .selectFrom('portals.publications as publication')
    .innerJoin('portals.articles as article', (join) =>
      join
        .onRef('article.story_id', '=', 'publication.story_id')
        .onRef('article.language', '=', 'publication.language'),
    )
    .select([
      'article.story_id as storyId',
      'article.edition_id as editionId',
      'article.language',
      'article.slug',
      'article.title',
      'article.summary',
      'article.topic',
      'article.category',
      'article.priority',
      'article.unit_id as unitId',
      'article.unit_path as unitPath',
      'article.unit_name as unitName',
      'article.picture',
      'article.updated_at as updatedAt',
      'publication.origin',
      'publication.published_at as publishedAt',
    ])
    .where('article.language', '=', 'vi') satisfies { execute(): Promise<PublicationSummary[]> };
}
