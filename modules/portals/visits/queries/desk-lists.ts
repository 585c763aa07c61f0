import { sql } from 'kysely';
import { listRatings, listRatingWords } from '@saola/feedback';
import type { Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { type DeskAsk, deskScope, pageOf, readPlace, writePlace } from '../desk-scope.ts';
import { inScope } from './read-visits.ts';

export interface ListAsk extends DeskAsk {
  after?: string;
  limit?: number;
}

const uuid = /^[0-9a-f-]{36}$/i;

/** A place among counts: `[12, id]`. */
function countPlace(text: string | undefined): [number, string] | null {
  const place = readPlace(text);
  return place && typeof place[0] === 'number' && uuid.test(place[1]) ? [place[0], place[1]] : null;
}

/** Sites by their visits, the most first; those nobody opened too. */
export async function listVisitedSites(context: Context, { limit = 50, after, ...ask }: ListAsk) {
  const scope = await deskScope(context, ask);
  const { rows } = await sql<{ siteId: string; visits: number; views: number }>`
    select site_id as "siteId", sum(visits)::int as visits, sum(views)::int as views from portals.visit_counts
    where ${inScope(scope)} and kind = 'READER' group by site_id
  `.execute(context.database);
  const counted = new Map(rows.map((row) => [row.siteId, row]));
  const place = countPlace(after);
  const rest = scope.sites
    .map((site) => ({
      siteId: site.id,
      siteName: site.name.vi,
      unitName: site.unitName,
      visits: counted.get(site.id)?.visits ?? 0,
      views: counted.get(site.id)?.views ?? 0,
    }))
    .toSorted((one, other) => other.visits - one.visits || (one.siteId < other.siteId ? -1 : 1))
    .filter(
      ({ visits, siteId }) => !place || visits < place[0] || (visits === place[0] && siteId > place[1]),
    );
  return pageOf(rest, limit, (row) => writePlace(row.visits, row.siteId));
}

/** Items by how often they were opened. */
export async function listMostRead(context: Context, { limit = 50, after, ...ask }: ListAsk) {
  const scope = await deskScope(context, ask);
  const place = countPlace(after);
  const { rows } = await sql<{ storyId: string; reads: number }>`
    select story_id as "storyId", sum(count)::int as reads from portals.reads
    where ${inScope(scope)} group by story_id
    having ${place ? sql<boolean>`(sum(count), story_id) < (${place[0]}, ${place[1]}::uuid)` : sql<boolean>`true`}
    order by reads desc, story_id desc limit ${limit + 1}
  `.execute(context.database);
  const page = pageOf(rows, limit, (row) => writePlace(row.reads, row.storyId));
  return { ...page, items: await titled(context.database, page.items) };
}

/** What was looked for: found, or missed by people. Words of too few readers stand together without words. */
export async function listSearchedWords(
  context: Context,
  { limit = 50, after, found, ...ask }: ListAsk & { found?: boolean },
) {
  const scope = await deskScope(context, ask);
  const place = readPlace(after);
  const { rows } = await sql<{ words: string; count: number; results: number }>`
    select words, sum(count)::int as count, max(results)::int as results from portals.search_words
    where ${inScope(scope)} and ${found === undefined ? sql<boolean>`true` : found ? sql<boolean>`results > 0` : sql<boolean>`results = 0`}
    group by words
    having ${place && typeof place[0] === 'number' ? sql<boolean>`(sum(count), words) < (${place[0]}, ${place[1]})` : sql<boolean>`true`}
    order by count desc, words desc limit ${limit + 1}
  `.execute(context.database);
  return pageOf(rows, limit, (row) => writePlace(row.count, row.words));
}

/** Items by how many they left unsatisfied. */
export async function listRatedStories(context: Context, { limit = 50, after, ...ask }: ListAsk) {
  const scope = await deskScope(context, ask);
  const rows = await listRatings(context.database, { ...scope, limit: limit + 1, after: countPlace(after) });
  const page = pageOf(rows, limit, (row) => writePlace(row.dissatisfied, row.storyId));
  return { ...page, items: await titled(context.database, page.items) };
}

/** What people wrote beside a rating, for officers alone. */
export async function listWordsOfRatings(context: Context, { limit = 50, after, ...ask }: ListAsk) {
  const scope = await deskScope(context, ask);
  const place = readPlace(after);
  const isPlace = place && /^\d{4}-\d\d-\d\d$/.test(String(place[0])) && uuid.test(place[1]);
  const rows = await listRatingWords(context.database, {
    ...scope,
    limit: limit + 1,
    after: isPlace ? [String(place[0]), place[1]] : null,
  });
  const page = pageOf(rows, limit, (row) => writePlace(row.day, row.id));
  return { ...page, items: await titled(context.database, page.items) };
}

/** The present title of each item, in Vietnamese where there is one; all in one question. */
async function titled<T extends { storyId: string }>(
  database: Database,
  items: readonly T[],
): Promise<(T & { title: string })[]> {
  if (items.length === 0) return [];
  const { rows } = await sql<{ storyId: string; title: string }>`
    select distinct on (story_id) story_id as "storyId", title from portals.articles
    where story_id = any(${items.map(({ storyId }) => storyId)}::uuid[])
    order by story_id, (language = 'vi') desc, words_from desc
  `.execute(database);
  const titles = new Map(rows.map(({ storyId, title }) => [storyId, title]));
  return items.map((item) => ({ ...item, title: titles.get(item.storyId) ?? '' }));
}
