import { command } from '@saola/platform/commands';
import { insightsTables } from '../tables.ts';

/** The story has been taken from the public; what happened until then stays to be seen. */
export const endJourney = command(
  'insights.journey.end',
  async (frame, input: { storyId: string; editionIds: string[]; reason: string }) => {
    frame.anyone('the withdrawal in the newsroom is the authority');
    frame.unrecorded('a read model; the withdrawal has its own audit line');
    await insightsTables(frame.tx)
      .updateTable('insights.journeys')
      .set({ withdrawn_at: frame.now, withdrawal_reason: input.reason })
      .where('edition_id', 'in', input.editionIds)
      .where('withdrawn_at', 'is', null)
      .execute();
    await frame.announce('journey', { id: input.storyId });
  },
);
