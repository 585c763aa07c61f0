import { batched, type Database } from '@saola/platform/database';
import { inMemory } from '@saola/platform/live';
import { sql } from 'kysely';
import { categoryCodes } from '../category.ts';

/** By site and language, filled when somebody asks; a list of stories asks with each of its pages. */
export const categoriesOfSites = inMemory({
  read: async () => new Map<string, Promise<string[]>>(),
  changedBy: ({ topic }) => topic === 'published',
  age: () => String(Math.floor(Date.now() / 600_000)),
});

/** Codes of the categories of a site's stories, the fullest first; those without a name are left out. */
export async function listCategories(
  database: Database,
  siteId: string,
  { language = 'vi', now = new Date() }: { language?: string; now?: Date } = {},
): Promise<string[]> {
  const known = await categoriesOfSites.get(database);
  const key = `${siteId} ${language}`;
  const reading = known.get(key) ?? read(database, { siteId, language, now });
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}

/** A fuller one is no more used: what many have stands first anyway, and nothing is counted to its end. */
const FULL = 200;

/** Each category is one look at its place in the index, so no story is too old to be told of. */
const read = batched<{ siteId: string; language: string; now: Date }, string[]>(async (database, asked) => {
  const column = <T>(of: (ask: (typeof asked)[number]) => T) => asked.map(of);
  const { rows } = await sql<{ place: number; category: string }>`
    select asked.place, code.category
    from unnest(${asked.map((_, place) => place)}::int[], ${column(({ siteId }) => siteId)}::uuid[],
      ${column(({ language }) => language)}::text[], ${column(({ now }) => now)}::timestamptz[])
      as asked (place, site_id, language, now)
    cross join unnest(${categoryCodes}::text[]) as code (category)
    cross join lateral (
      select count(*) as items from (
        select from portals.entries
        where site_id = asked.site_id and language = asked.language and type = 'news' and category = code.category
          and shown_from <= asked.now and (shown_until is null or shown_until > asked.now)
        limit ${FULL}
      ) few
    ) found
    where found.items > 0
    order by found.items desc, code.category`.execute(database);
  const lists = asked.map((): string[] => []);
  for (const { place, category } of rows) lists[place]!.push(category);
  return lists;
});
