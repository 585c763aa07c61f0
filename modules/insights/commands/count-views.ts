import { sql } from 'kysely';
import type { Channel } from '@saola/newsroom';
import { findUnit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { insightsTables } from '../tables.ts';

export interface Views {
  /** Counted once an event; null for a reader's own word. */
  eventId: string | null;
  storyId: string;
  channel: Channel;
  unitId: string;
  at: Date;
  count: number;
}

/** Adds up how often a story was opened or shown in a unit; nobody is named. */
export const countViews = command('insights.views.count', async (frame, views: Views) => {
  frame.anyone('reading is open to everybody, and only numbers are kept');
  frame.unrecorded('numbers of readers');
  const unit = await findUnit(frame.tx, views.unitId);
  if (!unit || !(await isFirstTime(frame, views.eventId))) return;
  await insightsTables(frame.tx)
    .insertInto('insights.counts')
    .values({
      story_id: views.storyId,
      channel: views.channel,
      unit_id: unit.id,
      unit_path: unit.path,
      unit_name: unit.fullName,
      day: views.at.toISOString().slice(0, 10),
      count: views.count,
    })
    .onConflict((row) =>
      row
        .columns(['story_id', 'channel', 'unit_id', 'day'])
        .doUpdateSet({ count: sql`counts.count + excluded.count` }),
    )
    .execute();
  await frame.announce('journey', { id: views.storyId });
});

async function isFirstTime(frame: Frame, eventId: string | null): Promise<boolean> {
  if (!eventId) return true;
  const inserted = await insightsTables(frame.tx)
    .insertInto('insights.counted_events')
    .values({ event_id: eventId })
    .onConflict((row) => row.doNothing())
    .returning('event_id')
    .executeTakeFirst();
  return inserted !== undefined;
}
