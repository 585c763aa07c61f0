import type { Database } from '@saola/platform/database';
import { inMemory } from '@saola/platform/live';
import { sql } from 'kysely';
import { categoryName } from '../category.ts';

const NEWEST = 500;

/** By site and language, filled when somebody asks; a list of stories asks with each of its pages. */
export const categoriesOfSites = inMemory({
  read: async () => new Map<string, Promise<string[]>>(),
  changedBy: ({ topic }) => topic === 'published',
  age: () => String(Math.floor(Date.now() / 600_000)),
});

/** Codes of the categories of a site's newest stories, the fullest first; those without a name are left out. */
export async function listCategories(
  database: Database,
  siteId: string,
  { language = 'vi', now = new Date() }: { language?: string; now?: Date } = {},
): Promise<string[]> {
  const known = await categoriesOfSites.get(database);
  const key = `${siteId} ${language}`;
  const reading = known.get(key) ?? read(database, siteId, language, now);
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}

async function read(database: Database, siteId: string, language: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ category: string }>`
    select article.category
    from (
      select edition_id from portals.entries
      where site_id = ${siteId}::uuid and language = ${language} and type = 'news'
        and shown_from <= ${now} and (shown_until is null or shown_until > ${now})
      order by published_at desc, story_id desc limit ${NEWEST}
    ) newest
    join portals.articles article on article.edition_id = newest.edition_id
    group by article.category
    order by count(*) desc, article.category`.execute(database);
  return rows.map((row) => row.category).filter((code) => categoryName(code) !== null);
}
