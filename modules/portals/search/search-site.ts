import type { Database } from '@saola/platform/database';
import { sql } from 'kysely';
import { readCursor, writeCursor } from '../cursor.ts';
import type { PublicationSummary } from '../publication.ts';
import { searchPatterns } from '../sections/search-words.ts';
import { selectEntries, summaryColumns } from '../sections/queries/entries.ts';

export interface SiteSearch {
  siteId: string;
  language: string;
  now: Date;
  words: string;
  type?: string | null;
  after?: string | null;
  limit?: number;
}

/** Items of every type that have all the words, the newest first. */
export async function searchSite(
  database: Database,
  search: SiteSearch,
): Promise<{ items: PublicationSummary[]; next: string | null }> {
  const limit = search.limit ?? 20;
  const after = readCursor(search.after);
  const rows = await found(database, search)
    .$if(Boolean(search.type), (query) => query.where('entry.type', '=', search.type!))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(entry.published_at, entry.story_id) < (${after?.at}, ${after?.storyId}::uuid)`,
      ),
    )
    .select(summaryColumns)
    .orderBy('entry.published_at', 'desc')
    .orderBy('entry.story_id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next =
    rows.length > limit && last ? writeCursor({ at: last.publishedAt, storyId: last.storyId }) : null;
  return { items, next };
}

/** More finds than this are not counted apart: nobody reads them all. */
export const mostCounted = 2_000;

/** How many finds there are of each type. */
export async function countFinds(database: Database, search: SiteSearch): Promise<Map<string, number>> {
  const rows = await database
    .selectFrom(found(database, search).select('entry.type').limit(mostCounted).as('find'))
    .select((row) => ['find.type', row.fn.countAll<string>().as('count')])
    .groupBy('find.type')
    .execute();
  return new Map(rows.map((row) => [row.type, Number(row.count)]));
}

function found(database: Database, search: SiteSearch) {
  let query = selectEntries(database, search);
  for (const pattern of searchPatterns(search.words))
    query = query.where('article.search_text', 'like', pattern);
  return query;
}
