import type { Database } from '@saola/platform/database';
import { newsroomTables } from '../tables.ts';

/** Whose a story is and what it is called, so that others may ask for rights at its unit. */
export interface StoryUnit {
  storyId: string;
  unitId: string;
  unitPath: string;
  unitName: string;
  title: string;
  priority: 'EMERGENCY' | 'PRIORITY' | 'NORMAL';
  /** When what the public has was approved; null while nothing is public. */
  approvedAt: Date | null;
}

/** By the story; the title is that of its newest edition. */
export function findStoryUnit(database: Database, storyId: string): Promise<StoryUnit | null> {
  return select(database, 'edition.story_id', storyId);
}

/** By one of its editions, in any state. */
export function findEditionUnit(database: Database, editionId: string): Promise<StoryUnit | null> {
  return select(database, 'edition.id', editionId);
}

async function select(database: Database, column: 'edition.id' | 'edition.story_id', id: string) {
  const row = await newsroomTables(database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select([
      'story.id as storyId',
      'story.unit_id as unitId',
      'story.unit_path as unitPath',
      'story.unit_name as unitName',
      'edition.title',
      'edition.priority',
      'edition.approved_at as approvedAt',
    ])
    .where(column, '=', id)
    .orderBy((from) => from.eb('edition.state', '=', 'APPROVED'), 'desc')
    // Officers read the Vietnamese title, where a translation is public beside it.
    .orderBy((from) => from.eb('edition.language', '=', 'vi'), 'desc')
    .orderBy('edition.changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
