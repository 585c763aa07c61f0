import { batched, type Database } from '@saola/platform/database';
import { type RawBuilder, sql } from 'kysely';
import type { Cursor } from '../cursor.ts';
import type { Origin, PublicationSummary } from '../publication.ts';
import { askTogether } from './ask-together.ts';
import { keeperOf } from './list-keeper.ts';

export interface NewestAsk {
  siteId: string;
  language: string;
  /** Codes of content types. */
  types: readonly string[];
  origins?: readonly Origin[] | null;
  category?: string | null;
  /** The last item of the page before. */
  after?: Cursor | null;
  limit: number;
  now: Date;
}

/** What stands newest on a site of a few types. Every page asks this, most of them more than once: one statement for all. */
export function listNewest(database: Database, ask: NewestAsk): Promise<PublicationSummary[]> {
  const read = (now: Date) => (ask.category ? ofCategory : ofOrigins)(database, { ...ask, now });
  return keeperOf(database, ask)?.(ask, read) ?? read(ask.now);
}

/** Goes by an index of its own: where a category has nothing, nothing is read. */
const ofCategory = newestWhere(
  () => [
    sql`and known.category = asked.category and (asked.origin is null or known.origin = any(string_to_array(asked.origin, ' ')))`,
  ],
  ({ origins }) => [origins?.join(' ') ?? null],
);

/** Each origin goes by an index of its own, which its name in the statement chooses. */
const ofOrigins = newestWhere(
  (origins) =>
    origins.map((origin) =>
      origin === null
        ? sql`and asked.origin is null`
        : sql`and asked.origin = ${sql.lit(origin)} and known.origin = ${sql.lit(origin)}`,
    ),
  ({ origins }) => origins ?? [null],
);

/**
 * @param narrowed what each of the lists put together asks more, by the origins that are asked for
 * @param apart the lists that one question is put together of
 */
function newestWhere(
  narrowed: (origins: readonly (string | null)[]) => RawBuilder<unknown>[],
  apart: (ask: NewestAsk) => readonly (string | null)[],
) {
  return batched<NewestAsk, PublicationSummary[]>(async (database, all) => {
    const { asked, placeOf } = askTogether(all);
    const parts = asked.flatMap((ask, place) =>
      [...new Set(ask.types)].flatMap((type) =>
        apart(ask).map((origin) => ({ ...ask, type, origin, place })),
      ),
    );
    const lists = asked.map((): PublicationSummary[] => []);
    if (parts.length === 0) return all.map(() => []);
    const list = (more: RawBuilder<unknown>) => sql`(
        select known.edition_id, known.origin, known.published_at, known.story_id
        from portals.entries known
        where known.site_id = asked.site_id and known.language = asked.language and known.type = asked.type ${more}
          and (known.published_at, known.story_id) < (asked.after_at, asked.after_id)
          and known.shown_from <= asked.now and (known.shown_until is null or known.shown_until > asked.now)
        order by known.published_at desc, known.story_id desc
        limit asked.most)`;
    // In one order: each other one is another statement, with a plan of its own.
    const origins = [...new Set(parts.map(({ origin }) => origin))].sort();
    const column = <T>(of: (part: (typeof parts)[number]) => T) => parts.map(of);
    const { rows } = await sql<PublicationSummary & { place: number }>`
      select asked.place, article.story_id as "storyId", article.edition_id as "editionId", article.language, article.type,
        article.slug, article.title, article.summary, article.topic, article.category, article.priority,
        article.unit_id as "unitId", article.unit_path as "unitPath", article.unit_name as "unitName", article.picture,
        article.fields, article.attachments, article.updated_at as "updatedAt",
        article.published_at as "firstPublishedAt", entry.origin, entry.published_at as "publishedAt"
      from unnest(${column(({ place }) => place)}::int[], ${column(({ siteId }) => siteId)}::uuid[],
        ${column(({ language }) => language)}::text[], ${column(({ type }) => type)}::text[],
        ${column(({ category }) => category ?? null)}::text[],
        ${column(({ origin }) => origin)}::text[],
        ${column(({ after }) => after?.at ?? 'infinity')}::timestamptz[],
        ${column(({ after }) => after?.storyId ?? LAST)}::uuid[], ${column(({ limit }) => limit)}::int[],
        ${column(({ now }) => now)}::timestamptz[])
        as asked (place, site_id, language, type, category, origin, after_at, after_id, most, now)
      cross join lateral (${sql.join(narrowed(origins).map(list), sql` union all `)}) entry
      join portals.articles article on article.edition_id = entry.edition_id
      order by entry.published_at desc, entry.story_id desc`.execute(database);
    for (const { place, ...item } of rows)
      if (lists[place]!.length < asked[place]!.limit) lists[place]!.push(item);
    return all.map(({ limit }, index) => lists[placeOf[index]!]!.slice(0, limit));
  });
}

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
