import { sql } from 'kysely';
import type { Context } from '@saola/platform/commands';
import { atOrBelowAny } from '@saola/platform/database';
import { pageOf, readCursor } from '../cursor.ts';
import { newsroomTables } from '../tables.ts';

/** What was approved although it shuts readers out and is public still, in the units the actor sees; newest first. */
export async function listAccessibilityExceptions(
  context: Context,
  { after, limit = 30 }: { after?: string; limit?: number },
) {
  const from = readCursor(after);
  let query = newsroomTables(context.database)
    .selectFrom('newsroom.accessibility_exceptions as exception')
    .innerJoin('newsroom.editions as edition', 'edition.id', 'exception.edition_id')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select([
      'exception.edition_id',
      'edition.story_id',
      'edition.title',
      'edition.language',
      'story.unit_name',
      'exception.reason',
      'exception.is_emergency',
      'exception.by_name',
      'exception.at',
      sql<number>`jsonb_array_length(exception.findings)`.as('errors'),
    ])
    .where(atOrBelowAny('exception.unit_path', context.actor.pathsWith('newsroom.story.see')))
    .where('edition.state', '=', 'APPROVED')
    .orderBy('exception.at', 'desc')
    .orderBy('exception.edition_id', 'desc')
    .limit(limit + 1);
  if (from)
    query = query.where(sql<boolean>`(exception.at, exception.edition_id) < (${from.at}, ${from.id}::uuid)`);
  const page = pageOf(await query.execute(), limit, (row) => ({ at: row.at, id: row.edition_id }));
  const items = page.items.map((row) => ({
    storyId: row.story_id,
    editionId: row.edition_id,
    title: row.title,
    language: row.language,
    unitName: row.unit_name,
    errors: row.errors,
    reason: row.reason,
    isEmergency: row.is_emergency,
    by: row.by_name,
    at: row.at.toISOString(),
  }));
  return { items, next: page.next };
}
