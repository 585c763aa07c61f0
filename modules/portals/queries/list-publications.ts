import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { foldMarks } from '@saola/vietnamese';
import { type Cursor, readCursor, writeCursor } from '../cursor.ts';
import type { Origin, PublicationSummary } from '../publication.ts';
import { selectEntries, summaryColumns } from '../sections/queries/entries.ts';
import { listNewest, type NewestAsk } from './newest.ts';

export interface PublicationSearch {
  siteId: string;
  language?: string;
  /** Codes of content types; without it news, as every list of stories. */
  types?: readonly string[];
  origins?: readonly Origin[];
  category?: string | null;
  /** Words of title or summary; marks and capitals do not matter. */
  words?: string;
  after?: string | null;
  limit?: number;
  now?: Date;
}

/** What stands on a site, newest first, by key: a page of it and the cursor of the next. */
export async function listPublications(
  database: Database,
  search: PublicationSearch,
): Promise<{ items: PublicationSummary[]; next: string | null }> {
  const limit = search.limit ?? 20;
  const words = wordsOf(search.words);
  const ask = {
    siteId: search.siteId,
    language: search.language ?? 'vi',
    types: search.types ?? ['news'],
    origins: search.origins ?? null,
    category: search.category ?? null,
    after: readCursor(search.after),
    now: search.now ?? new Date(),
    limit: limit + 1,
  };
  const rows = await (words.length > 0 ? listSaying(database, ask, words) : listNewest(database, ask));
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? writeCursor({ at: last.publishedAt, storyId: last.storyId }) : null };
}

function listSaying(
  database: Database,
  ask: NewestAsk & { after: Cursor | null },
  words: readonly string[],
): Promise<PublicationSummary[]> {
  let saying = selectEntries(database, ask);
  // One by one: of all in one condition the index of words would know nothing.
  for (const word of words) saying = saying.where('article.search_text', 'like', `%${word}%`);
  return saying
    .where('entry.type', 'in', [...ask.types])
    .$if(Boolean(ask.origins), (query) => query.where('entry.origin', 'in', [...ask.origins!]))
    .$if(Boolean(ask.category), (query) => query.where('entry.category', '=', ask.category!))
    .$if(ask.after !== null, (query) =>
      query.where(
        sql<boolean>`(entry.published_at, entry.story_id) < (${ask.after?.at}, ${ask.after?.storyId}::uuid)`,
      ),
    )
    .select(summaryColumns)
    .orderBy('entry.published_at', 'desc')
    .orderBy('entry.story_id', 'desc')
    .limit(ask.limit)
    .execute();
}

/** At most eight words; what LIKE would read as a pattern is left out. */
export const wordsOf = (words = ''): string[] =>
  foldMarks(words)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8);
