import { StoryApproved } from '@saola/newsroom';
import { listener } from '@saola/platform/events';
import { enqueue } from '@saola/platform/jobs';
import { checkLinksTask } from '../addresses/jobs/check-all-links.ts';

const LATER = 5_000; // ms: first the article is to stand where it belongs

/** The author hears soon of links that lead nowhere, and nobody waits for it. */
export const checkPublishedLinks = listener(
  StoryApproved,
  'portals.check-published-links',
  (context, { storyId, language }) =>
    enqueue(
      context,
      checkLinksTask,
      { keys: [{ storyId, language }] },
      { startAfter: new Date(context.now().getTime() + LATER) },
    ),
);
