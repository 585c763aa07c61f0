import { StoryApproved, StoryWithdrawn } from '@saola/newsroom';
import { listener } from '@saola/platform/events';
import { makeSlides } from '../commands/make-slides.ts';
import { removeSlides } from '../commands/remove-slides.ts';

export const makeSlidesOfApproved = listener(StoryApproved, 'boards.make-slides', (context, { editionId }) =>
  makeSlides(context, { editionId }),
);

export const removeSlidesOfWithdrawn = listener(
  StoryWithdrawn,
  'boards.remove-slides',
  (context, { storyId, language }) => removeSlides(context, { storyId, language: language ?? null }),
);
