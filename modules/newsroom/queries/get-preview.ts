import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';
import { articleColumns, presentArticle, type PublicArticle } from './shared/public-article.ts';
import { publicColumns } from './shared/public-story.ts';

/** An edition in any state in the shape of a public article, as it would stand on the portal. */
export async function getPreview(context: Context, editionId: string): Promise<PublicArticle> {
  const row = await newsroomTables(context.database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select(publicColumns)
    .select(articleColumns)
    .where('edition.id', '=', editionId)
    .executeTakeFirst();
  if (!row) throw newsroomError('edition-not-found');
  if (!context.actor.may('newsroom.story.see', row.unit_path))
    throw platformError('forbidden', { permission: 'newsroom.story.see' });
  const shown = { ...row, approved_at: row.approved_at ?? context.now() };
  return { ...(await presentArticle(context.database, shown)), targets: [] };
}
