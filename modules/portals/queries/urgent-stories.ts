import { inMemory } from '@saola/platform/live';
import { sql } from 'kysely';
import type { PublicationSummary } from '../publication.ts';
import { portalsTables } from '../tables.ts';
import { publicationColumns } from './publications.ts';

const DAY = 86_400_000; // ms
const STRETCH = 60_000; // ms

/**
 * Urgent stories of the last day on all sites, the newest first, those of the next minutes too: there are few, and every
 * page asks. `from` and `until` say when they are seen.
 */
export const urgentStories = inMemory<Urgent[]>({
  read(database) {
    const now = new Date();
    const soon = new Date(now.getTime() + STRETCH);
    return portalsTables(database)
      .selectFrom('portals.publications as publication')
      .innerJoin('portals.articles as article', (join) =>
        join
          .onRef('article.story_id', '=', 'publication.story_id')
          .onRef('article.language', '=', 'publication.language'),
      )
      .select(publicationColumns)
      .select([
        'publication.site_id as siteId',
        sql<Date>`greatest(publication.visible_from, article.words_from)`.as('from'),
        sql<Date | null>`least(publication.visible_until, article.words_until)`.as('until'),
      ])
      .where('article.type', '=', 'news')
      .where('article.priority', '=', 'EMERGENCY')
      .where('article.updated_at', '>=', new Date(now.getTime() - DAY))
      .where('publication.unpublished_at', 'is', null)
      .where(sql<boolean>`greatest(publication.visible_from, article.words_from) <= ${soon}`)
      .where(sql<boolean>`least(publication.visible_until, article.words_until, 'infinity') > ${now}`)
      .orderBy('publication.visible_from', 'desc')
      .orderBy('publication.story_id', 'desc')
      .execute();
  },
  changedBy: ({ topic }) => topic === 'published',
  renewed: STRETCH / 2,
});

export interface Urgent extends PublicationSummary {
  siteId: string;
  from: Date;
  until: Date | null;
}

export const isUrgentAt = ({ from, until, updatedAt }: Urgent, now: Date): boolean =>
  from <= now && (until === null || until > now) && updatedAt.getTime() >= now.getTime() - DAY;
