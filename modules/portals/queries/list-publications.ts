import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { foldMarks } from '@saola/vietnamese';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Origin, PublicationSummary } from '../publication.ts';
import { listNewest } from './newest.ts';
import { selectPublications } from './publications.ts';

export interface PublicationSearch {
  siteId: string;
  language?: string;
  /** Codes of content types; without it news, as every list of stories. */
  types?: readonly string[] | 'all';
  origins?: readonly Origin[];
  category?: string | null;
  /** Words of title or summary; marks and capitals do not matter. */
  words?: string;
  after?: string | null;
  limit?: number;
  urgentSince?: Date;
  now?: Date;
}

/** What stands on a site, newest first, by key: a page of it and the cursor of the next. */
export async function listPublications(
  database: Database,
  search: PublicationSearch,
): Promise<{ items: PublicationSummary[]; next: string | null }> {
  const limit = search.limit ?? 20;
  const { types = ['news'] } = search;
  const isPlain = !search.after && !search.category && !search.words && !search.urgentSince;
  if (isPlain && types !== 'all')
    return pageOf(
      await listNewest(database, {
        siteId: search.siteId,
        language: search.language ?? 'vi',
        now: search.now ?? new Date(),
        limit: limit + 1,
        types,
        origins: search.origins ?? null,
      }),
      limit,
    );
  let query = selectPublications(database, search.now, search.language).where(
    'publication.site_id',
    '=',
    search.siteId,
  );
  if (types !== 'all') query = query.where('article.type', 'in', [...types]);
  if (search.origins) query = query.where('publication.origin', 'in', [...search.origins]);
  if (search.category) query = query.where('article.category', '=', search.category);
  if (search.urgentSince)
    query = query
      .where('article.priority', '=', 'EMERGENCY')
      .where('article.updated_at', '>=', search.urgentSince);
  for (const word of wordsOf(search.words)) query = query.where('article.search_text', 'like', `%${word}%`);
  const after = readCursor(search.after);
  if (after)
    query = query.where(
      sql<boolean>`(publication.visible_from, publication.story_id) < (${after.at}, ${after.storyId}::uuid)`,
    );
  const rows = await query
    .orderBy('publication.visible_from', 'desc')
    .orderBy('publication.story_id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit);
}

function pageOf(rows: PublicationSummary[], limit: number) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next =
    rows.length > limit && last ? writeCursor({ at: last.publishedAt, storyId: last.storyId }) : null;
  return { items, next };
}

/** At most eight words; what LIKE would read as a pattern is left out. */
export const wordsOf = (words = ''): string[] =>
  foldMarks(words)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8);
