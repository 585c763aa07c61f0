import { publishOrders } from '@saola/devices';
import { getApprovedEdition, StoryApproved, StoryWithdrawn } from '@saola/newsroom';
import { listener } from '@saola/platform/events';
import { cancelProgrammesOfStory } from '../commands/cancel-programmes.ts';
import { orderEdition } from '../commands/order-edition.ts';
import { planProgrammes } from '../commands/plan-programmes.ts';

export const onStoryApproved = listener(
  StoryApproved,
  'broadcasting.plan-programmes',
  async (context, { storyId, editionId, language }) => {
    // Told again late, after the next edition has taken its place.
    const edition = await getApprovedEdition(context.database, editionId);
    if (edition?.state !== 'APPROVED') return;
    const except = { editionId, language, from: edition.publicFrom };
    const superseded = { storyId, reason: 'superseded', except };
    await publishOrders(context, await cancelProgrammesOfStory(context, superseded));
    await planProgrammes(context, { editionId });
    if (edition.channels.includes('LOUDSPEAKER')) await orderEdition(context, editionId);
  },
);

export const onStoryWithdrawn = listener(
  StoryWithdrawn,
  'broadcasting.cancel-programmes',
  async (context, { storyId, reason, language }) =>
    publishOrders(
      context,
      await cancelProgrammesOfStory(context, { storyId, reason, only: language ?? null }),
    ),
);
