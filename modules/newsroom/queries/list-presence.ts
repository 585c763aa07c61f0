import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import type { Database } from '@saola/platform/database';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';

/** Who has not been heard of for so long has gone. */
export const goneAfter = 60_000;

export interface Present {
  accountId: string;
  name: string;
  since: string;
  isMe: boolean;
}

/** Who writes on an edition just now, who came first, first. */
export async function listPresence(context: Context, editionId: string): Promise<{ items: Present[] }> {
  const story = await newsroomTables(context.database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select('story.unit_path')
    .where('edition.id', '=', editionId)
    .executeTakeFirst();
  if (!story) throw newsroomError('edition-not-found');
  if (!context.actor.may('newsroom.story.see', story.unit_path))
    throw platformError('forbidden', { permission: 'newsroom.story.see' });
  return { items: await listPresent(context.database, editionId, context.actor.id, context.now()) };
}

export async function listPresent(
  database: Database,
  editionId: string,
  accountId: string | null,
  now: Date,
): Promise<Present[]> {
  const rows = await newsroomTables(database)
    .selectFrom('newsroom.edition_presence')
    .select(['account_id', 'name', 'since'])
    .where('edition_id', '=', editionId)
    .where('seen_at', '>', new Date(now.getTime() - goneAfter))
    .orderBy('since')
    .orderBy('account_id')
    .limit(50)
    .execute();
  return rows.map(({ account_id, name, since }) => ({
    accountId: account_id,
    name,
    since: since.toISOString(),
    isMe: account_id === accountId,
  }));
}
