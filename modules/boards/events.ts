import { Type } from 'typebox';
import { event } from '@saola/platform/events';

const id = Type.String({ format: 'uuid' });
const aboutBoard = {
  storyId: id,
  editionId: id,
  deviceId: id,
  /** Of the board, not of the story. */
  unitId: id,
  unitPath: Type.String(),
  at: Type.String({ format: 'date-time' }),
};

/** A board has fetched an edition's slide for the first time. */
export const SlidesDelivered = event('boards.SlidesDelivered', Type.Object(aboutBoard));

/** A board has shown the slide: the first time told at once, later times gathered for ten minutes. `at`: the last of them. */
export const SlideShown = event(
  'boards.SlideShown',
  Type.Object({
    ...aboutBoard,
    seconds: Type.Integer({ minimum: 0 }),
    times: Type.Integer({ minimum: 1 }),
  }),
);
