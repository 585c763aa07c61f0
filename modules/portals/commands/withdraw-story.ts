import { getApprovedEditionOfStory } from '@saola/newsroom';
import { command } from '@saola/platform/commands';
import { endPublications } from './shared/end-publications.ts';

/** Takes a withdrawn story off every site; an edition approved since then stays. */
export const withdrawStory = command(
  'portals.story.withdraw',
  async (frame, input: { storyId: string; unitPath: string; reason: string }) => {
    frame.anyone('the withdrawal in the newsroom is the authority; the portals only follow it');
    const ended = (await getApprovedEditionOfStory(frame.tx, input.storyId))
      ? 0
      : await endPublications(frame, input);
    if (ended === 0) frame.unrecorded('no site shows it');
    else
      frame.record({
        subject: 'story',
        subjectId: input.storyId,
        unitPath: input.unitPath,
        detail: { ended, reason: input.reason },
      });
    await frame.announce('published', { id: input.storyId });
    return { ended };
  },
);
