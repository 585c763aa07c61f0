import { sql } from 'kysely';
import { findUnit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { pageOf, readCursor } from '../cursor.ts';
import type { Channel } from '../edition.ts';
import { newsroomTables } from '../tables.ts';
import { findPictures } from './shared/pictures.ts';
import { isPublicAt, publicColumns, presentPublic, type PublicStory } from './shared/public-story.ts';

export interface PublicFilter {
  /** The place of the reader: stories for it, for the units above it, for those below it, or written by it. */
  unitId: string;
  /** Only stories written by this unit itself. */
  ownOnly?: boolean;
  channel?: Channel;
  language?: string;
  topic?: number;
  category?: string;
  /** Code of a content type; without it every type. */
  type?: string;
  after?: string;
  /** 1 to 100, default 20. */
  limit?: number;
  /** The clock that decides what is public yet, and still; default: the server's. */
  now?: Date;
}

/** What the public has, last approved first. An unknown unit has nothing. */
export async function listPublicStories(
  database: Database,
  filter: PublicFilter,
): Promise<{ items: PublicStory[]; next: string | null }> {
  const unit = await findUnit(database, filter.unitId);
  if (!unit) return { items: [], next: null };
  const limit = Math.min(Math.max(filter.limit ?? 20, 1), 100);
  const after = readCursor(filter.after);
  let query = newsroomTables(database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select(publicColumns)
    .where(isPublicAt(filter.now ?? new Date()))
    .where('edition.language', '=', filter.language ?? 'vi')
    .where(filter.ownOnly ? sql<boolean>`story.unit_id = ${unit.id}` : isFor(unit.path))
    .orderBy('edition.approved_at', 'desc')
    .orderBy('edition.story_id', 'desc')
    .limit(limit + 1);
  if (filter.channel) query = query.where(sql<boolean>`${filter.channel} = any(edition.channels)`);
  if (filter.type) query = query.where('story.type', '=', filter.type);
  if (filter.topic) query = query.where('edition.topic', '=', filter.topic);
  if (filter.category) query = query.where('edition.category', '=', filter.category);
  if (after)
    query = query.where(
      sql<boolean>`(edition.approved_at, edition.story_id) < (${after.at}, ${after.id}::uuid)`,
    );
  const page = pageOf(await query.execute(), limit, (row) => ({ at: row.approved_at!, id: row.story_id }));
  const pictures = await findPictures(
    database,
    page.items.map((row) => row.picture_file_id),
  );
  return { items: page.items.map((row) => presentPublic(row, pictures)), next: page.next };
}

/** SQL: the story concerns this place. */
export function isFor(path: string) {
  return sql<boolean>`(story.unit_path = ${path}::ltree or exists (
    select from newsroom.edition_targets target where target.edition_id = edition.id
    and (target.unit_path @> ${path}::ltree or target.unit_path <@ ${path}::ltree)))`;
}
