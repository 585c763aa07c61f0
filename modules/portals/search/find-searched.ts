import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { PublicationSummary } from '../publication.ts';
import { summaryColumns } from '../sections/queries/entries.ts';
import { portalsTables } from '../tables.ts';

/** Letters of a text from which an excerpt is taken, from the place that says most. */
const mostLetters = 700;

export interface Searched extends PublicationSummary {
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
  const asked = sql<{ edition_id: string; site_id: string; letter: number }>`unnest(
    ${items.map(({ editionId }) => editionId)}::uuid[],
    ${items.map(({ siteId }) => siteId)}::uuid[],
    ${items.map(({ letter }) => letter)}::int[]
  )`.as<'asked'>(sql`asked (edition_id, site_id, letter)`);
  const rows = await portalsTables(database)
    .selectFrom(asked)
    .innerJoin('portals.articles as article', 'article.edition_id', 'asked.edition_id')
    .innerJoin('portals.entries as entry', (join) =>
      join
        .onRef('entry.story_id', '=', 'article.story_id')
        .onRef('entry.language', '=', 'article.language')
        .onRef('entry.edition_id', '=', 'article.edition_id')
        .onRef('entry.site_id', '=', 'asked.site_id'),
    )
    .where('entry.shown_from', '<=', now)
    .where((row) => row.or([row('entry.shown_until', 'is', null), row('entry.shown_until', '>', now)]))
    .select(summaryColumns)
    .select([
      'entry.site_id as siteId',
      sql<string>`substr(article.plain_text, asked.letter + 1, ${mostLetters})`.as('words'),
      sql<boolean>`asked.letter > 0`.as('begun'),
    ])
    .execute();
  const byEdition = new Map(rows.map((row) => [row.editionId, row]));
  return items.flatMap(({ editionId }) => byEdition.get(editionId) ?? []);
}
