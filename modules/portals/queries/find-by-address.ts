import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Publication } from '../publication.ts';
import { portalsTables } from '../tables.ts';
import { publicationColumns } from './publications.ts';

/** What an address of a site means at a moment. */
export interface Addressed {
  publication: Publication & { visibleUntil: Date | null };
  /** HERE: readers have it. ENDED: its time is over, or the site let it go. WITHDRAWN: taken back in some way. */
  stand: 'HERE' | 'ENDED' | 'WITHDRAWN';
  /** Whether it was asked for by the address and language it has now. */
  current: boolean;
}

export interface AddressAsk {
  siteId: string;
  slug: string;
  language?: string;
  now?: Date;
}

/**
 * The story a site has, or had, at an address; null when it never had one there, or not yet. An earlier slug and the slug
 * of another language find it too.
 */
export async function findByAddress(
  database: Database,
  { siteId, slug, language = 'vi', now = new Date() }: AddressAsk,
): Promise<Addressed | null> {
  const db = portalsTables(database);
  const row = await db
    .with('named', (named) =>
      named
        .selectFrom('portals.articles')
        .select(['story_id', 'language', sql<number>`0`.as('age')])
        .where('slug', '=', slug)
        .where('words_from', '<=', now)
        .unionAll(
          named
            .selectFrom('portals.previous_slugs')
            .select(['story_id', 'language', sql<number>`1`.as('age')])
            .where('slug', '=', slug),
        ),
    )
    .selectFrom('named')
    .innerJoin('portals.publications as publication', (join) =>
      join
        .onRef('publication.story_id', '=', 'named.story_id')
        .onRef('publication.language', '=', 'named.language')
        .on('publication.site_id', '=', siteId)
        .on('publication.visible_from', '<=', now),
    )
    .innerJoinLateral(
      (words) =>
        words
          .selectFrom('portals.articles as words')
          .selectAll()
          .whereRef('words.story_id', '=', 'named.story_id')
          .whereRef('words.language', '=', 'named.language')
          .where('words.words_from', '<=', now)
          .orderBy('words.words_from', 'desc')
          .limit(1)
          .as('article'),
      (join) => join.onTrue(),
    )
    .select(publicationColumns)
    .select([
      'article.html',
      'article.change_notes as changeNotes',
      'article.published_at as firstPublishedAt',
      'article.words_until as wordsUntil',
      'publication.unpublished_at as unpublishedAt',
      'publication.visible_until as visibleUntil',
      'publication.reason',
      'publication.way',
      'publication.target',
      'publication.share_id as shareId',
    ])
    // Withdrawn before its time came, it was never there.
    .where((row) =>
      row.or([
        row('publication.unpublished_at', 'is', null),
        row('publication.unpublished_at', '>', row.ref('publication.visible_from')),
      ]),
    )
    .orderBy((row) => row('named.language', '=', language), 'desc')
    .orderBy('named.age')
    .orderBy((row) => row('publication.unpublished_at', 'is', null), 'desc')
    .orderBy('publication.visible_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { wordsUntil, ...publication } = row;
  const until = earlier(wordsUntil, publication.visibleUntil);
  const ended = until !== null && until <= now;
  const stand = publication.unpublishedAt
    ? publication.way
      ? 'WITHDRAWN'
      : 'ENDED'
    : ended
      ? 'ENDED'
      : 'HERE';
  return {
    publication: { ...publication, visibleUntil: until },
    stand,
    current: publication.slug === slug && publication.language === language,
  };
}

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);
