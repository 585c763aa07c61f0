import type { ContentType } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import { type RawBuilder, sql } from 'kysely';
import type { PublicationSummary } from '../../publication.ts';
import { readSectionCursor, writeSectionCursor } from '../cursor.ts';
import { filterFields, type SectionFilter } from '../filter.ts';
import { searchPatterns } from '../search-words.ts';
import { orderField, runsDown } from '../sort-key.ts';
import { selectEntries, summaryColumns } from './entries.ts';

export interface SectionSearch {
  siteId: string;
  language: string;
  type: ContentType;
  now: Date;
  filter?: SectionFilter;
  /** `APART` lists what stands here without the communes' own; `BELOW` only theirs; without it, all. */
  fromBelow?: 'APART' | 'BELOW';
  /** From and before which place in the order, as text: days of a week. */
  between?: { from: string; before: string };
  after?: string | null;
  limit?: number;
  /** The other way round than the type says: what comes next, the nearest first. */
  reversed?: boolean;
}

/** Items of a section in the order of its type, by key: a page of them and the cursor of the next. */
export async function listSection(
  database: Database,
  search: SectionSearch,
): Promise<{ items: PublicationSummary[]; next: string | null }> {
  const limit = search.limit ?? 24;
  const down = goesDown(search);
  const after = readSectionCursor(search.after);
  const rows = await inOrder(database, search)
    .select(summaryColumns)
    .select('entry.order_key as orderKey')
    .$if(after !== null, (query) =>
      query.where(
        down
          ? sql<boolean>`(entry.order_key, entry.story_id) < (${after?.key}, ${after?.storyId}::uuid)`
          : sql<boolean>`(entry.order_key, entry.story_id) > (${after?.key}, ${after?.storyId}::uuid)`,
      ),
    )
    .limit(limit + 1)
    .execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(({ orderKey: _, ...item }) => item),
    next: last ? writeSectionCursor({ key: last.orderKey, storyId: last.storyId }) : null,
  };
}

const goesDown = ({ type, reversed = false }: SectionSearch): boolean => runsDown(type) !== reversed;

/** The whole section in the order of its type. */
export function inOrder(database: Database, search: SectionSearch) {
  const way = goesDown(search) ? 'desc' : 'asc';
  return narrowed(database, search).orderBy('entry.order_key', way).orderBy('entry.story_id', way);
}

/** How many items there are, counted up to `most`. */
export async function countSection(
  database: Database,
  search: SectionSearch & { most?: number },
): Promise<number> {
  const row = await narrowed(database, search)
    .select('entry.story_id')
    .limit(search.most ?? 1_001)
    .$call((found) => database.selectFrom(found.as('found')))
    .select((one) => one.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** What a reader narrowed a section to, in no order yet. */
export function narrowed(database: Database, search: SectionSearch) {
  const { type, filter } = search;
  let query = selectEntries(database, search).where('entry.type', '=', type.code);
  if (search.fromBelow)
    query = query.where('entry.origin', search.fromBelow === 'BELOW' ? '=' : '<>', 'FROM_BELOW');
  if (search.between)
    query = query
      .where('entry.order_key', '>=', search.between.from)
      .where('entry.order_key', '<', search.between.before);
  for (const pattern of searchPatterns(filter?.words))
    query = query.where('article.search_text', 'like', pattern);
  for (const field of filterFields(type)) {
    const value = filter?.values[field.key];
    if (value) query = query.where(matches(type, field, value));
  }
  return query;
}

function matches(
  type: ContentType,
  field: ReturnType<typeof filterFields>[number],
  value: string,
): RawBuilder<boolean> {
  const said = sql<string>`article.fields ->> ${field.key}`;
  if (field.kind === 'choice' || field.kind === 'choices') {
    const wanted = JSON.stringify({ [field.key]: field.kind === 'choice' ? value : [value] });
    return sql<boolean>`article.fields @> ${wanted}::jsonb`;
  }
  if (field.kind === 'line') {
    return sql<boolean>`(' ' || regexp_replace(portals.fold(${said}), '[^[:alnum:]]+', ' ', 'g')) like all (${searchPatterns(value)}::text[])`;
  }
  // A year of the field the list is ordered by is one stretch of the index.
  const place = orderField(type) === field.key ? sql<string>`entry.order_key` : said;
  return sql<boolean>`(${place} >= ${value} and ${place} < ${String(Number(value) + 1)})`;
}

/** Years that items of a section have in a field, the latest first; of the newest thousands, where the list has another order. */
export async function listYears(
  database: Database,
  search: Pick<SectionSearch, 'siteId' | 'language' | 'type' | 'now'>,
  key: string,
): Promise<string[]> {
  const ordered = orderField(search.type) === key;
  const year = ordered ? sql`left(entry.order_key, 4)` : sql`left(article.fields ->> ${key}, 4)`;
  const items = narrowed(database, search)
    .select(sql<string | null>`${year}`.as('year'))
    .$if(!ordered, (query) => query.orderBy('entry.order_key', 'desc').limit(3_000))
    .as('item');
  const rows = await database
    .selectFrom(items)
    .select('item.year')
    .distinct()
    .orderBy('item.year', 'desc')
    .execute();
  return rows.flatMap(({ year: found }) => (found !== null && /^\d{4}$/.test(found) ? [found] : []));
}

/** How many items have each value of a choice. */
export async function countByChoice(
  database: Database,
  search: SectionSearch,
  key: string,
): Promise<Map<string, number>> {
  const rows = await narrowed(database, search)
    .select((one) => [
      sql<string>`article.fields ->> ${key}`.as('value'),
      one.fn.countAll<string>().as('count'),
    ])
    .groupBy('value')
    .execute();
  return new Map(rows.map((row) => [row.value, Number(row.count)]));
}
