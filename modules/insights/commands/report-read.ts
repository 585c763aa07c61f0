import type { Context } from '@saola/platform/commands';
import { insightsTables } from '../tables.ts';
import { countViews } from './count-views.ts';

/** The citizens' app says that a story was opened. A story that is not public, or an unknown unit, counts nothing. */
export async function reportRead(context: Context, read: { storyId: string; unitId: string }): Promise<void> {
  const isPublic = await insightsTables(context.database)
    .selectFrom('insights.journeys')
    .select('edition_id')
    .where('story_id', '=', read.storyId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (isPublic)
    await countViews(context, { ...read, eventId: null, channel: 'APP', at: context.now(), count: 1 });
}
