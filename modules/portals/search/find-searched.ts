import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { PublicationSummary } from '../publication.ts';
import { summaryColumns } from '../sections/queries/entries.ts';
import { portalsTables } from '../tables.ts';

/** Letters of a text from which an excerpt is taken. */
const mostLetters = 4_000;

export interface Searched extends PublicationSummary {
  siteId: string;
  words: string;
}

/** Finds in the order of the index; whatever readers may not have at this moment is left out, however the index stands. */
export async function findSearched(
  database: Database,
  { items, now }: { items: readonly { editionId: string; siteId: string }[]; now: Date },
): Promise<Searched[]> {
  if (items.length === 0) return [];
  const rows = await portalsTables(database)
    .selectFrom('portals.articles as article')
    .innerJoin('portals.entries as entry', (join) =>
      join
        .onRef('entry.story_id', '=', 'article.story_id')
        .onRef('entry.language', '=', 'article.language')
        .onRef('entry.edition_id', '=', 'article.edition_id'),
    )
    .where(
      'article.edition_id',
      'in',
      items.map(({ editionId }) => editionId),
    )
    .where('entry.site_id', 'in', [...new Set(items.map(({ siteId }) => siteId))])
    .where('entry.shown_from', '<=', now)
    .where((row) => row.or([row('entry.shown_until', 'is', null), row('entry.shown_until', '>', now)]))
    .select(summaryColumns)
    .select(['entry.site_id as siteId', sql<string>`left(article.plain_text, ${mostLetters})`.as('words')])
    .execute();
  const byPlace = new Map(rows.map((row) => [`${row.editionId} ${row.siteId}`, row]));
  return items.flatMap(({ editionId, siteId }) => byPlace.get(`${editionId} ${siteId}`) ?? []);
}
