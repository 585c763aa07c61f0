import type { Database } from '@saola/platform/database';
import { newsroomTables } from '../tables.ts';

/** What a unit is writing and nobody has approved: for taking its work elsewhere. */
export async function listOpenEditions(database: Database, unitId: string) {
  const rows = await newsroomTables(database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select([
      'edition.id',
      'edition.story_id as storyId',
      'edition.language',
      'edition.state',
      'edition.title',
      'edition.summary',
      'edition.body',
      'edition.spoken_text as spokenText',
      'edition.category',
      'edition.topic',
      'edition.changed_at as changedAt',
      'edition.picture_file_id as pictureFileId',
      'edition.picture_alt as pictureAlt',
      'edition.channels',
      'edition.fields',
      'edition.attachments',
      'edition.public_until as publicUntil',
      'story.type',
    ])
    .where('story.unit_id', '=', unitId)
    .where('edition.state', 'in', ['DRAFT', 'SUBMITTED', 'RETURNED'])
    .orderBy('edition.id')
    .execute();
  return rows.map(({ pictureFileId, pictureAlt, ...row }) => ({
    ...row,
    picture: pictureFileId ? { fileId: pictureFileId, alt: pictureAlt } : null,
  }));
}
