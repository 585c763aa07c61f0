import { listRatingWords, sumRatings } from '@saola/feedback';
import type { Context } from '@saola/platform/commands';
import { sql } from 'kysely';
import { deskScope } from '../desk-scope.ts';

const WORDS = 10;
/** Before any site there could be. */
const BEGINNING = '2000-01-01';

/** How often an item was opened on the actor's sites, how it was rated there, and what was said besides. */
export async function getReadersOfStory(context: Context, storyId: string) {
  const { sites, siteIds, to } = await deskScope(context, {});
  const scope = { siteIds, storyId, from: BEGINNING, to };
  const { database } = context;
  const [{ rows }, ratings, words] = await Promise.all([
    sql<{ siteId: string; language: string; reads: number }>`
      select site_id as "siteId", language, sum(count)::int as reads from portals.reads
      where story_id = ${storyId}::uuid and site_id = any(${siteIds}::uuid[])
      group by site_id, language order by reads desc, site_id, language
    `.execute(database),
    sumRatings(database, scope),
    listRatingWords(database, { ...scope, limit: WORDS, after: null }),
  ]);
  const names = new Map(sites.map((site) => [site.id, site.name.vi]));
  return {
    reads: rows.reduce((sum, row) => sum + row.reads, 0),
    places: rows.map((row) => ({ ...row, siteName: names.get(row.siteId) ?? '' })),
    ratings,
    words: words.map(({ id, day, language, level, text }) => ({ id, day, language, level, text })),
  };
}
