import type { ContentType } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import { sql } from 'kysely';
import { readCursor, writeCursor } from '../../cursor.ts';
import type { PublicationSummary } from '../../publication.ts';
import type { SectionFilter } from '../../sections/filter.ts';
import { selectEntries, summaryColumns } from '../../sections/queries/entries.ts';
import { narrowed } from '../../sections/queries/list-section.ts';
import { newestSaying } from '../../sections/queries/saying.ts';
import { searchPatterns } from '../../sections/search-words.ts';

export interface NewestSearch {
  siteId: string;
  language: string;
  now: Date;
  /** Null for all of them. */
  types: readonly ContentType[] | null;
  filter: SectionFilter;
  /** Of news. */
  category?: string | null;
  /** `APART` leaves out what came from the communes (over several types not their news); `BELOW` has nothing else. */
  fromBelow?: 'APART' | 'BELOW';
  /** Published from a moment on, and before another. */
  from?: Date | null;
  before?: Date | null;
  /** The same for the moment of their last change. */
  changed?: { from: Date | null; before: Date | null };
  /** With their whole texts, where these are not too long. */
  whole?: boolean;
  after?: string | null;
  limit: number;
}

export interface Newest extends PublicationSummary {
  /** Empty where it was not asked for, or is too long. */
  html: string;
  /** Its first words. */
  words: string;
  /** When it last changed here, or came here with an older date. */
  changedAt: Date;
}

/** Longer texts do not travel in a feed; their address does. */
const LONGEST = 100_000;

const lastChange = sql<Date>`greatest(article.updated_at, entry.published_at, article.arrived_at)`;

/** Few were changed since then: they are found by the moment of it. Of many, the newest are soon at hand. */
const isRecent = ({ changed, now }: NewestSearch): boolean =>
  Boolean(changed?.from) && now.getTime() - changed!.from!.getTime() < 7 * 86_400_000;

const touchedSince = ({ siteId, language }: NewestSearch, from: Date) =>
  sql<boolean>`entry.edition_id in (
    select edition_id from portals.articles where updated_at >= ${from}
    union all select edition_id from portals.articles where arrived_at >= ${from}
    union all select edition_id from portals.entries
    where site_id = ${siteId} and language = ${language} and published_at >= ${from})`;

/** What stands newest in a list, whatever the order of its page: a page of it by key, and the cursor of the next. */
export async function listNewest(
  database: Database,
  search: NewestSearch,
): Promise<{ items: Newest[]; next: string | null }> {
  const after = readCursor(search.after);
  const { siteId, language, filter, limit } = search;
  const wanted = {
    siteId,
    language,
    patterns: searchPatterns(filter.words),
    until: after?.at ?? search.before ?? null,
    limit: limit + 1,
  };
  const rows = await newestSaying(wanted, (saying) =>
    listed(database, search)
      .where(saying)
      .select(summaryColumns)
      .select([
        sql<string>`case when ${search.whole ?? false}::boolean and length(article.html) <= ${LONGEST}
        then article.html else '' end`.as('html'),
        sql<string>`left(article.plain_text, 600)`.as('words'),
        lastChange.as('changedAt'),
      ])
      .$if(Boolean(search.from), (query) => query.where('entry.published_at', '>=', search.from!))
      .$if(Boolean(search.before), (query) => query.where('entry.published_at', '<', search.before!))
      .$if(Boolean(search.changed?.from), (query) =>
        query.where(sql<boolean>`${lastChange} >= ${search.changed!.from}`),
      )
      .$if(isRecent(search), (query) => query.where(touchedSince(search, search.changed!.from!)))
      .$if(Boolean(search.changed?.before), (query) =>
        query
          .where(sql<boolean>`${lastChange} < ${search.changed!.before}`)
          .where('entry.published_at', '<', search.changed!.before!),
      )
      .$if(after !== null, (query) =>
        query.where(
          sql<boolean>`(entry.published_at, entry.story_id) < (${after?.at}, ${after?.storyId}::uuid)`,
        ),
      )
      .orderBy('entry.published_at', 'desc')
      .orderBy('entry.story_id', 'desc')
      .limit(search.limit + 1)
      .execute(),
  );
  const items = rows.slice(0, search.limit);
  const last = rows.length > search.limit ? items.at(-1) : undefined;
  return { items, next: last ? writeCursor({ at: last.publishedAt, storyId: last.storyId }) : null };
}

function listed(database: Database, search: NewestSearch) {
  const { types, fromBelow, category } = search;
  const [type] = types ?? [];
  if (!type || types?.length !== 1) return ofAll(database, search);
  const filter = { ...search.filter, words: '' };
  return narrowed(database, { ...search, filter, type, ...(fromBelow && { fromBelow }) }).$if(
    Boolean(category),
    (query) => query.where('entry.category', '=', category!),
  );
}

function ofAll(database: Database, search: NewestSearch) {
  const { types, fromBelow, category } = search;
  let query = selectEntries(database, search);
  // News alone has categories.
  if (category) query = query.where('entry.type', '=', 'news').where('entry.category', '=', category);
  if (types)
    query = query.where(
      'entry.type',
      'in',
      types.map(({ code }) => code),
    );
  if (fromBelow === 'APART')
    query = query.where((row) =>
      row.or([row('entry.origin', '<>', 'FROM_BELOW'), row('entry.type', '=', 'news')]),
    );
  return query;
}
