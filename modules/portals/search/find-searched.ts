import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { PublicationSummary } from '../publication.ts';

/** Letters of a text from which an excerpt is taken, from the place that says most. */
const mostLetters = 700;

/** What a find is shown by; not all that a list shows of an item. */
export interface Searched extends Pick<
  PublicationSummary,
  | 'storyId'
  | 'editionId'
  | 'language'
  | 'type'
  | 'slug'
  | 'title'
  | 'summary'
  | 'category'
  | 'unitName'
  | 'fields'
  | 'attachments'
  | 'firstPublishedAt'
> {
  siteId: string;
  words: string;
  /** More of the text stands before these words. */
  begun: boolean;
}

/** Finds in the order of the index; whatever readers may not have at this moment is left out, however the index stands. */
export async function findSearched(
  database: Database,
  { items, now }: { items: readonly { editionId: string; siteId: string; letter: number }[]; now: Date },
): Promise<Searched[]> {
  if (items.length === 0) return [];
  // Lists as one parameter each: the statement is the same whatever was found, and planned once.
  const { rows } = await sql<Searched>`
    select article.story_id as "storyId", article.edition_id as "editionId", article.language, article.type, article.slug, article.title,
      article.summary, article.category, article.unit_name as "unitName", article.fields, article.attachments,
      article.published_at as "firstPublishedAt", entry.site_id as "siteId", asked.letter > 0 as begun,
      substr(article.plain_text, asked.letter + 1, ${mostLetters}) as words
    from unnest(
      ${items.map(({ editionId }) => editionId)}::uuid[],
      ${items.map(({ siteId }) => siteId)}::uuid[],
      ${items.map(({ letter }) => letter)}::int[]
    ) as asked (edition_id, site_id, letter)
    join portals.articles as article on article.edition_id = asked.edition_id
    join portals.entries as entry on entry.story_id = article.story_id and entry.language = article.language
      and entry.edition_id = article.edition_id and entry.site_id = asked.site_id
    where entry.shown_from <= ${now} and (entry.shown_until is null or entry.shown_until > ${now})
  `.execute(database);
  const byEdition = new Map(rows.map((row) => [row.editionId, row]));
  return items.flatMap(({ editionId }) => byEdition.get(editionId) ?? []);
}
