import { publishOrders } from '@saola/devices';
import { getApprovedEdition, StoryApproved, StoryWithdrawn } from '@saola/newsroom';
import { listener } from '@saola/platform/events';
import { cancelProgrammesOfStory } from '../commands/cancel-programmes.ts';
import { orderEdition } from '../commands/order-edition.ts';
import { planProgrammes } from '../commands/plan-programmes.ts';

export const onStoryApproved = listener(
  StoryApproved,
  'broadcasting.plan-programmes',
  async (context, { storyId, editionId, language, channels }) => {
    // Told again late, after the next edition has taken its place.
    if ((await getApprovedEdition(context.database, editionId))?.state !== 'APPROVED') return;
    const superseded = { storyId, reason: 'superseded', except: { editionId, language } };
    await publishOrders(context, await cancelProgrammesOfStory(context, superseded));
    await planProgrammes(context, { editionId });
    if (channels.includes('LOUDSPEAKER')) await orderEdition(context, editionId);
  },
);

export const onStoryWithdrawn = listener(
  StoryWithdrawn,
  'broadcasting.cancel-programmes',
  async (context, { storyId, reason }) =>
    publishOrders(context, await cancelProgrammesOfStory(context, { storyId, reason })),
);
