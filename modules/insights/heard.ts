import { Type } from 'typebox';
import { event } from '@saola/platform/events';

// @TODO import from the module feedback once it has its front door.
const aboutFeedback = Type.Object({
  feedbackId: Type.String({ format: 'uuid' }),
  kind: Type.String(),
  storyId: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]),
  unitId: Type.String({ format: 'uuid' }),
  unitPath: Type.String(),
  at: Type.String({ format: 'date-time' }),
  published: Type.Boolean(),
});
export const FeedbackReceived = event('feedback.FeedbackReceived', aboutFeedback);
export const FeedbackAnswered = event('feedback.FeedbackAnswered', aboutFeedback);
