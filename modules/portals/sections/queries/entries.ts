import type { Database } from '@saola/platform/database';
import { portalsTables } from '../../tables.ts';

/** What may be read on a site in a language at a moment, in the order of its sections, joined to its words. */
export function selectEntries(database: Database, ask: { siteId: string; language: string; now: Date }) {
  return portalsTables(database)
    .selectFrom('portals.entries as entry')
    .innerJoin('portals.articles as article', 'article.edition_id', 'entry.edition_id')
    .where('entry.site_id', '=', ask.siteId)
    .where('entry.language', '=', ask.language)
    .where('entry.shown_from', '<=', ask.now)
    .where((row) => row.or([row('entry.shown_until', 'is', null), row('entry.shown_until', '>', ask.now)]));
}

export const summaryColumns = [
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
  'entry.origin',
  'entry.published_at as publishedAt',
] as const;
