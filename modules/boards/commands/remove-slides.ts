import { command, oneAtATime } from '@saola/platform/commands';
import { removeStanding } from './shared/remove-standing.ts';

/** Takes a withdrawn story from every board, in every language or in the one named. */
export const removeSlides = command(
  'boards.slides.remove',
  async (frame, { storyId, language }: { storyId: string; language?: string | null }) => {
    frame.anyone('the withdrawal has been decided in the newsroom');
    frame.unrecorded('follows from the withdrawal, which stands in the trail');
    await oneAtATime(frame, `boards ${storyId}`);
    await removeStanding(frame, { storyId, ...(language && { language }) });
  },
);
