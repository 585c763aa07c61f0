import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import type { Finding } from '../accessibility.ts';
import { exceptionPath, findingsOf } from '../accessibility-of-edition.ts';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';

export interface EditionAccessibility {
  revision: number;
  findings: Finding[];
  /** The actor may approve it with a reason. */
  mayGiveReason: boolean;
  /** Why it was approved all the same. */
  exception: { reason: string; by: string; at: string; isEmergency: boolean } | null;
}

/** What in an edition shuts readers out, as it is stored now. */
export async function getAccessibility(context: Context, editionId: string): Promise<EditionAccessibility> {
  const row = await newsroomTables(context.database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .leftJoin('newsroom.accessibility_exceptions as exception', 'exception.edition_id', 'edition.id')
    .selectAll('edition')
    .select(['story.type', 'story.unit_path', 'exception.reason', 'exception.by_name', 'exception.at'])
    .select('exception.is_emergency')
    .where('edition.id', '=', editionId)
    .executeTakeFirst();
  if (!row) throw newsroomError('edition-not-found');
  if (!context.actor.may('newsroom.story.see', row.unit_path))
    throw platformError('forbidden', { permission: 'newsroom.story.see' });
  const may = (path: string) => context.actor.may('newsroom.edition.approve-inaccessible', path);
  return {
    revision: row.revision,
    findings: findingsOf(row, row),
    mayGiveReason: row.priority === 'EMERGENCY' || may(exceptionPath(row.unit_path)),
    exception: row.at && {
      reason: row.reason ?? '',
      by: row.by_name ?? '',
      at: row.at.toISOString(),
      isEmergency: row.is_emergency ?? false,
    },
  };
}
