import { batched } from '@saola/platform/database';
import { sql } from 'kysely';
import type { Publication } from '../publication.ts';

/** What an address of a site means at a moment. */
export interface Addressed {
  publication: Publication & { visibleUntil: Date | null };
  /** HERE: readers have it. ENDED: its time is over, or the site let it go. WITHDRAWN: taken back in some way. */
  stand: 'HERE' | 'ENDED' | 'WITHDRAWN';
  /** Whether it was asked for by the address and language it has now. */
  current: boolean;
  /** Where readers of the site have it now, in which language. */
  places: { language: string; type: string; slug: string }[];
}

export interface AddressAsk {
  siteId: string;
  slug: string;
  language?: string;
  now?: Date;
}

interface Row extends Publication {
  visibleUntil: Date | null;
  wordsUntil: Date | null;
  askedAt: Date;
  place: number;
  places: Addressed['places'] | null;
}

/**
 * Every column has its name here: only then is the plan of the statement kept.
 *
 * The story a site has, or had, at an address; null when it never had one there, or not yet. An earlier slug and the slug
 * of another language find it too.
 */
export const findByAddress = batched<AddressAsk, Addressed | null>(async (database, asked) => {
  const now = new Date();
  const { rows } = await sql<Row>`
    select asked.place, asked.now as "askedAt", "storyId", "editionId", found.language, type, found.slug, title, summary,
      topic, category, priority, "unitId", "unitPath", "unitName", picture, fields, attachments, "updatedAt", origin,
      "publishedAt", html, "changeNotes", "firstPublishedAt", "wordsUntil", "unpublishedAt", "visibleUntil", reason, way,
      target, "shareId", places
    from unnest(${asked.map((_, place) => place)}::int[], ${asked.map(({ siteId }) => siteId)}::uuid[],
      ${asked.map(({ slug }) => slug)}::text[], ${asked.map(({ language = 'vi' }) => language)}::text[],
      ${asked.map((ask) => ask.now ?? now)}::timestamptz[]) as asked (place, site_id, slug, language, now)
    cross join lateral (
      select article.story_id as "storyId", article.edition_id as "editionId", article.language, article.type, article.slug,
        article.title, article.summary, article.topic, article.category, article.priority, article.unit_id as "unitId",
        article.unit_path as "unitPath", article.unit_name as "unitName", article.picture, article.fields,
        article.attachments, article.updated_at as "updatedAt", publication.origin,
        publication.visible_from as "publishedAt", article.html, article.change_notes as "changeNotes",
        article.published_at as "firstPublishedAt", article.words_until as "wordsUntil",
        publication.unpublished_at as "unpublishedAt", publication.visible_until as "visibleUntil", publication.reason,
        publication.way, publication.target, publication.share_id as "shareId",
        (select jsonb_agg(jsonb_build_object('language', words.language, 'type', words.type, 'slug', words.slug))
          from portals.publications other
          join portals.articles words on words.story_id = other.story_id and words.language = other.language
            and words.words_from <= asked.now and (words.words_until is null or words.words_until > asked.now)
          where other.site_id = asked.site_id and other.story_id = named.story_id and other.unpublished_at is null
            and other.visible_from <= asked.now
            and (other.visible_until is null or other.visible_until > asked.now)) as places
      from (
        select story_id, language, 0 as age from portals.articles
        where slug = asked.slug and words_from <= asked.now
        union all
        select story_id, language, 1 from portals.previous_slugs where slug = asked.slug
      ) named
      join portals.publications publication on publication.site_id = asked.site_id
        and publication.story_id = named.story_id and publication.language = named.language
        and publication.visible_from <= asked.now
        -- Withdrawn before its time came, it was never there.
        and (publication.unpublished_at is null or publication.unpublished_at > publication.visible_from)
      cross join lateral (
        select words.story_id, words.edition_id, words.language, words.type, words.slug, words.title, words.summary,
          words.topic, words.category, words.priority, words.unit_id, words.unit_path, words.unit_name, words.picture,
          words.fields, words.attachments, words.updated_at, words.html, words.change_notes, words.published_at,
          words.words_until
        from portals.articles words
        where words.story_id = named.story_id and words.language = named.language and words.words_from <= asked.now
        order by words.words_from desc limit 1
      ) article
      order by named.language = asked.language desc, named.age, publication.unpublished_at is null desc,
        publication.visible_from desc
      limit 1
    ) found`.execute(database);
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  return asked.map((ask, place) => {
    const row = byPlace.get(place);
    return row ? stands(row, ask) : null;
  });
});

function stands({ place: _, ...row }: Row, { slug, language = 'vi' }: AddressAsk): Addressed {
  const { wordsUntil, askedAt, places, ...publication } = row;
  const until = earlier(wordsUntil, publication.visibleUntil);
  const ended = until !== null && until <= askedAt;
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
    places: places ?? [],
  };
}

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);
