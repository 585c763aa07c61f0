import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { localDay } from '@saola/vietnamese';

export interface MostReadItem {
  storyId: string;
  type: string;
  slug: string;
  language: string;
  title: string;
  reads: number;
  /** It leaves the site then. */
  until: Date | null;
}

const columns = sql`read.story_id as "storyId", article.type, article.slug, read.language, article.title,
  read.reads, publication.visible_until as until`;

/** Counted items that readers have now, in the words of now. */
const standing = (now: Date) => sql`
  join portals.publications as publication
    on publication.site_id = read.site_id and publication.story_id = read.story_id
    and publication.language = read.language and publication.visible_from <= ${now}
    and (publication.visible_until is null or publication.visible_until > ${now})
  join portals.articles as article
    on article.story_id = read.story_id and article.language = read.language and article.words_from <= ${now}
    and (article.words_until is null or article.words_until > ${now})`;

/** What readers of a site opened most in the last days and still have, in their language. */
export async function listMostReadHere(
  database: Database,
  ask: { siteId: string; language: string; now: Date; days: number; limit: number },
): Promise<MostReadItem[]> {
  const { siteId, language, now, days, limit } = ask;
  const { rows } = await sql<MostReadItem>`
    select ${columns} from (
      select site_id, language, story_id, sum(count)::int as reads from portals.reads
      where site_id = ${siteId} and language = ${language} and day > ${localDay(now)}::date - ${days}::int
      group by site_id, language, story_id
    ) as read ${standing(now)}
    order by reads desc, "storyId" limit ${limit}
  `.execute(database);
  return rows;
}

export const FAVOURITE_DAYS = 7;
/** Of a site in a language; more than a page shows, for some may be gone. */
const MOST = 24;

/** The same for every site and language at once, of the last week. */
export async function listFavourites(
  database: Database,
  now: Date,
): Promise<(MostReadItem & { siteId: string })[]> {
  const { rows } = await sql<MostReadItem & { siteId: string }>`
    select read.site_id as "siteId", ${columns} from (
      select site_id, language, story_id, sum(count)::int as reads,
        row_number() over (partition by site_id, language order by sum(count) desc, story_id) as place
      from portals.reads where day > ${localDay(now)}::date - ${FAVOURITE_DAYS}::int
      group by site_id, language, story_id
    ) as read ${standing(now)}
    where read.place <= ${MOST} order by reads desc, "storyId"
  `.execute(database);
  return rows;
}
