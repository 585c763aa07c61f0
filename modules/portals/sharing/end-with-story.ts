import type { Frame } from '@saola/platform/commands';
import { portalsTables } from '../tables.ts';

/** A story that is withdrawn stands nowhere, and nobody has it to decide on. */
export async function endSharesWithStory(frame: Frame, storyId: string): Promise<void> {
  await portalsTables(frame.tx)
    .updateTable('portals.shares')
    .set({
      state: 'ENDED',
      with_story: true,
      decided_by: frame.actor.id,
      decided_by_name: frame.actor.name,
      decided_at: frame.now,
    })
    .where('story_id', '=', storyId)
    .where('state', 'in', ['PROPOSED', 'ACCEPTED'])
    .execute();
}
