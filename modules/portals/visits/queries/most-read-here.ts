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
}

/** What readers of a site opened most in the last days and still have, in their language. */
export async function listMostReadHere(
  database: Database,
  ask: { siteId: string; language: string; now: Date; days: number; limit: number },
): Promise<MostReadItem[]> {
  const { siteId, language, now, days, limit } = ask;
  const { rows } = await sql<MostReadItem>`
    select read.story_id as "storyId", article.type, article.slug, article.language, article.title,
      sum(read.count)::int as reads
    from portals.reads as read
    join portals.publications as publication
      on publication.site_id = read.site_id and publication.story_id = read.story_id
      and publication.language = ${language} and publication.visible_from <= ${now}
      and (publication.visible_until is null or publication.visible_until > ${now})
    join portals.articles as article
      on article.story_id = read.story_id and article.language = ${language} and article.words_from <= ${now}
      and (article.words_until is null or article.words_until > ${now})
    where read.site_id = ${siteId} and read.language = ${language} and read.day > ${localDay(now)}::date - ${days}::int
    group by 1, 2, 3, 4, 5 order by reads desc, "storyId" limit ${limit}
  `.execute(database);
  return rows;
}
