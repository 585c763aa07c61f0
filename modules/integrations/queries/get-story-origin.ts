import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { integrationsError } from '../errors.ts';
import { integrationsTables } from '../tables.ts';

/**
 * Where a story was brought in from, when, and by whom.
 * @throws integrations/story-not-imported, platform/forbidden
 */
export async function getStoryOrigin(
  { database, actor }: Pick<Context, 'database' | 'actor'>,
  storyId: string,
) {
  const row = await integrationsTables(database)
    .selectFrom('integrations.imported_items as item')
    .innerJoin('integrations.imports as import', 'import.id', 'item.import_id')
    .select([
      'item.source',
      'item.key',
      'item.url',
      'item.tags',
      'item.imported_at as importedAt',
      'import.id as importId',
      'import.file_name as fileName',
      'import.format',
      'import.started_by_name as importedBy',
      'import.unit_path as unitPath',
      'import.site_id as siteId',
    ])
    .where('item.story_id', '=', storyId)
    .orderBy('item.imported_at', 'desc')
    .executeTakeFirst();
  if (!row) throw integrationsError('story-not-imported');
  const permission = 'newsroom.story.see';
  if (!actor.may(permission, row.unitPath)) throw platformError('forbidden', { permission });
  const { unitPath: _path, importedAt, ...rest } = row;
  return { ...rest, importedAt: importedAt.toISOString() };
}
