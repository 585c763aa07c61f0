import { task } from '@saola/platform/jobs';
import { publishStory } from '../commands/publish-story.ts';
import { listLanguagesOfStory } from './known-shares.ts';

/** Earlier stories go where a new rule wants them, some at a time, each in a transaction of its own. */
export const bringEarlierTask = task<{ storyIds: string[] }>(
  'portals.bring-earlier-stories',
  async (context, { storyIds }) => {
    for (const storyId of storyIds)
      for (const language of await listLanguagesOfStory(context.database, storyId))
        await publishStory(context, { storyId, language });
  },
);
