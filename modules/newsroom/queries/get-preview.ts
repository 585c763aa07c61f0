import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { picturesIn } from '../body-schema.ts';
import { newsroomError } from '../errors.ts';
import { renderBody } from '../rich-text.ts';
import { newsroomTables } from '../tables.ts';
import type { PublicArticle } from './get-public-story.ts';
import { findPictures } from './shared/pictures.ts';
import { presentPublic, publicColumns } from './shared/public-story.ts';

/** An edition in any state in the shape of a public article, as it would stand on the portal. */
export async function getPreview(context: Context, editionId: string): Promise<PublicArticle> {
  const db = newsroomTables(context.database);
  const row = await db
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select(publicColumns)
    .select(['edition.body', 'edition.plain_text'])
    .where('edition.id', '=', editionId)
    .executeTakeFirst();
  if (!row) throw newsroomError('edition-not-found');
  if (!context.actor.may('newsroom.story.see', row.unit_path))
    throw platformError('forbidden', { permission: 'newsroom.story.see' });
  const pictures = await findPictures(context.database, [row.picture_file_id, ...picturesIn(row.body)]);
  return {
    ...presentPublic({ ...row, approved_at: row.approved_at ?? context.now() }, pictures),
    body: row.body,
    html: renderBody(row.body, (fileId) => pictures.get(fileId) ?? null),
    plainText: row.plain_text,
    targets: [],
  };
}
