import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { type Cursor, readCursor, writeCursor } from '../cursor.ts';
import type { Origin, PublicationSummary } from '../publication.ts';
import { selectEntries, summaryColumns } from '../sections/queries/entries.ts';
import { newestSaying } from '../sections/queries/saying.ts';
import { searchPatterns } from '../sections/search-words.ts';
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
  const patterns = searchPatterns(search.words);
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
  const rows = await (patterns.length > 0 ? listSaying(database, ask, patterns) : listNewest(database, ask));
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? writeCursor({ at: last.publishedAt, storyId: last.storyId }) : null };
}

const listSaying = (
  database: Database,
  ask: NewestAsk & { after: Cursor | null },
  patterns: readonly string[],
): Promise<PublicationSummary[]> =>
  newestSaying({ ...ask, patterns, until: ask.after?.at ?? null }, (saying) =>
    selectEntries(database, ask)
      .where(saying)
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
      .execute(),
  );
