import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { PublicationSummary } from '../publication.ts';
import { portalsTables } from '../tables.ts';

/** A story as a site shows it, without its body: from `publication` and `article`. */
export const publicationColumns = [
  'article.story_id as storyId',
  'article.edition_id as editionId',
  'article.language',
  'article.type',
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
  'article.fields',
  'article.attachments',
  'article.updated_at as updatedAt',
  'article.published_at as firstPublishedAt',
  'publication.origin',
  'publication.visible_from as publishedAt',
] as const;

/** What readers have on sites at a moment, in all languages. The clock decides when it is asked, never a job. */
export function selectVisible(database: Database, now: Date = new Date()) {
  return portalsTables(database)
    .selectFrom('portals.publications as publication')
    .innerJoin('portals.articles as article', (join) =>
      join
        .onRef('article.story_id', '=', 'publication.story_id')
        .onRef('article.language', '=', 'publication.language')
        .on('article.words_from', '<=', now)
        .on(sql<boolean>`(article.words_until is null or article.words_until > ${now})`),
    )
    .select(publicationColumns)
    .where(isVisible(now));
}

/** What readers have in a language; the queries beside this file narrow it. */
export function selectPublications(database: Database, now: Date = new Date(), language = 'vi') {
  return selectVisible(database, now).where('publication.language', '=', language) satisfies {
    execute(): Promise<PublicationSummary[]>;
  };
}

interface Visible {
  unpublished_at: Date | null;
  visible_from: Date;
  visible_until: Date | null;
}

const isVisible =
  (now: Date) =>
  (row: ExpressionBuilder<{ publication: Visible }, 'publication'>): Expression<SqlBool> =>
    row.and([
      row('publication.unpublished_at', 'is', null),
      row('publication.visible_from', '<=', now),
      row.or([row('publication.visible_until', 'is', null), row('publication.visible_until', '>', now)]),
    ]);
