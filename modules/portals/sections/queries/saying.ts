import { type RawBuilder, sql } from 'kysely';

export interface Wanted {
  siteId: string;
  language: string;
  /** Patterns of words, as `searchPatterns` makes them. */
  patterns: readonly string[];
  /** What was published later is not asked for. */
  until: Date | null;
  limit: number;
}

/**
 * The newest entries whose articles say all of some words; `list` narrows its own query by the condition it is given.
 * What many say is found among the newest, one by one. What few say is found by the index of words, which would gather
 * thousands of what many say to keep a page of them.
 */
export async function newestSaying<Row>(
  wanted: Wanted,
  list: (saying: RawBuilder<boolean>) => Promise<Row[]>,
): Promise<Row[]> {
  if (wanted.patterns.length === 0) return list(sql`true`);
  const near = await list(amongNewest(wanted));
  return near.length >= wanted.limit ? near : list(anywhere(wanted.patterns));
}

const NEWEST = 700;

const amongNewest = ({ siteId, language, patterns, until }: Wanted) => sql<boolean>`entry.edition_id in (
    select edition_id from portals.entries
    where site_id = ${siteId} and language = ${language} and published_at <= ${until ?? 'infinity'}::timestamptz
    order by published_at desc, story_id desc limit ${NEWEST}
  ) and article.search_text like all (${patterns}::text[])`;

/** One by one: of all in one condition the index would know nothing. */
const anywhere = (patterns: readonly string[]): RawBuilder<boolean> =>
  sql`(${sql.join(
    patterns.map((pattern) => sql`article.search_text like ${pattern}`),
    sql` and `,
  )})`;
