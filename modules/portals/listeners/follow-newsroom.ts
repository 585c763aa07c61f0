import { StoryApproved, StoryWithdrawn } from '@saola/newsroom';
import { listener } from '@saola/platform/events';
import { publishStory } from '../commands/publish-story.ts';
import { withdrawStory } from '../commands/withdraw-story.ts';

export const publishApprovedStory = listener(
  StoryApproved,
  'portals.publish-approved-story',
  async (context, { storyId, language }) => void (await publishStory(context, { storyId, language })),
);

export const endWithdrawnStory = listener(
  StoryWithdrawn,
  'portals.end-withdrawn-story',
  async (context, { storyId, unitPath, reason, way, target, language }) =>
    void (await withdrawStory(context, {
      storyId,
      unitPath,
      reason,
      ...(way && { way }),
      target: target ?? null,
      language: language ?? null,
    })),
);
