import { findUnit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { picturesIn, type Body } from '../body-schema.ts';
import { renderBody } from '../rich-text.ts';
import { newsroomTables } from '../tables.ts';
import { isFor } from './list-public-stories.ts';
import { findPictures } from './shared/pictures.ts';
import { presentPublic, publicColumns, type PublicStory } from './shared/public-story.ts';

export interface PublicArticle extends PublicStory {
  body: Body;
  /** The body as safe HTML, headings from h2 down. */
  html: string;
  plainText: string;
  targets: { unitId: string; unitName: string }[];
}

/**
 * The approved text of a story; null when it is not public, withdrawn, or does not concern the place asked from.
 * Where the language is missing, Vietnamese answers.
 */
export async function getPublicStory(
  database: Database,
  ask: { storyId: string; unitId?: string; language?: string },
): Promise<PublicArticle | null> {
  const unit = ask.unitId ? await findUnit(database, ask.unitId) : null;
  if (ask.unitId && !unit) return null;
  const db = newsroomTables(database);
  let query = db
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select(publicColumns)
    .select(['edition.body', 'edition.plain_text'])
    .where('edition.story_id', '=', ask.storyId)
    .where('edition.state', '=', 'APPROVED')
    .where('edition.language', 'in', [...new Set([ask.language ?? 'vi', 'vi'])])
    .orderBy((from) => from.eb('edition.language', '=', ask.language ?? 'vi'), 'desc')
    .limit(1);
  if (unit) query = query.where(isFor(unit.path));
  const row = await query.executeTakeFirst();
  if (!row) return null;

  const [pictures, targets] = await Promise.all([
    findPictures(database, [row.picture_file_id, ...picturesIn(row.body)]),
    db
      .selectFrom('newsroom.edition_targets')
      .select(['unit_id as unitId', 'unit_name as unitName'])
      .where('edition_id', '=', row.id)
      .orderBy('unit_path')
      .execute(),
  ]);
  return {
    ...presentPublic(row, pictures),
    body: row.body,
    html: renderBody(row.body, (fileId) => pictures.get(fileId) ?? null),
    plainText: row.plain_text,
    targets,
  };
}
