import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { RatingLevel } from './rating.ts';

/** Whose ratings, and of which days; whoever asks has made sure that they may be seen. */
export interface RatingScope {
  siteIds: readonly string[];
  from: string;
  to: string;
  language?: string | undefined;
  /** One item alone. */
  storyId?: string | undefined;
}

export interface StoryRating {
  storyId: string;
  satisfied: number;
  neutral: number;
  dissatisfied: number;
  total: number;
}

const levels = sql`
  coalesce(sum(count) filter (where level = 'SATISFIED'), 0)::int as satisfied,
  coalesce(sum(count) filter (where level = 'NEUTRAL'), 0)::int as neutral,
  coalesce(sum(count) filter (where level = 'DISSATISFIED'), 0)::int as dissatisfied,
  coalesce(sum(count), 0)::int as total`;

const within = ({ siteIds, from, to, language, storyId }: RatingScope) => sql`
  site_id = any(${siteIds}::uuid[]) and day between ${from}::date and ${to}::date
  and (${language ?? null}::text is null or language = ${language ?? null})
  and (${storyId ?? null}::uuid is null or story_id = ${storyId ?? null}::uuid)`;

/** Ratings item by item, those that least satisfy first. */
export async function listRatings(
  database: Database,
  { limit, after, ...scope }: RatingScope & { limit: number; after: [number, string] | null },
): Promise<StoryRating[]> {
  const { rows } = await sql<StoryRating & { story_id: string }>`
    select * from (
      select story_id, ${levels} from feedback.ratings where ${within(scope)} group by story_id
    ) as rated
    where ${after ? sql`(dissatisfied, story_id) < (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by dissatisfied desc, story_id desc limit ${limit}
  `.execute(database);
  return rows.map(({ story_id, ...rating }) => ({ ...rating, storyId: story_id }));
}

/** All together. */
export async function sumRatings(
  database: Database,
  scope: RatingScope,
): Promise<Omit<StoryRating, 'storyId'>> {
  const { rows } = await sql<Omit<StoryRating, 'storyId'>>`
    select ${levels} from feedback.ratings where ${within(scope)}
  `.execute(database);
  return rows[0]!;
}

/** Of one item on all sites, over all days. */
export async function ratingOfStory(
  database: Database,
  storyId: string,
): Promise<Omit<StoryRating, 'storyId'>> {
  const { rows } = await sql<Omit<StoryRating, 'storyId'>>`
    select ${levels} from feedback.ratings where story_id = ${storyId}::uuid
  `.execute(database);
  return rows[0]!;
}

export interface RatingWords {
  id: string;
  storyId: string;
  siteId: string;
  language: string;
  day: string;
  level: RatingLevel;
  text: string;
}

/** What raters wrote besides, the newest day first. */
export async function listRatingWords(
  database: Database,
  { limit, after, ...scope }: RatingScope & { limit: number; after: [string, string] | null },
): Promise<RatingWords[]> {
  const { rows } = await sql<RatingWords & { story_id: string; site_id: string }>`
    select id, story_id, site_id, language, day::text as day, level, text from feedback.rating_words
    where ${within(scope)} and ${after ? sql`(day, id) < (${after[0]}::date, ${after[1]}::uuid)` : sql`true`}
    order by feedback.rating_words.day desc, id desc limit ${limit}
  `.execute(database);
  return rows.map(({ story_id, site_id, ...words }) => ({ ...words, storyId: story_id, siteId: site_id }));
}
