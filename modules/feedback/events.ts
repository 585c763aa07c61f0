import { Type } from 'typebox';
import { event } from '@saola/platform/events';
import { feedbackKinds } from './feedback.ts';

const id = Type.String({ format: 'uuid' });
const aboutFeedback = Type.Object({
  feedbackId: id,
  kind: Type.Enum([...feedbackKinds]),
  storyId: Type.Union([id, Type.Null()]),
  unitId: id,
  unitPath: Type.String(),
  at: Type.String({ format: 'date-time' }),
  /** Whether an answer stands under the story. */
  published: Type.Boolean(),
});

/** A citizen wrote. The words stay here: they are personal data. */
export const FeedbackReceived = event('feedback.FeedbackReceived', aboutFeedback);
/** Another unit has to answer now; `unitId` is the new one. */
export const FeedbackAssigned = event('feedback.FeedbackAssigned', aboutFeedback);
export const FeedbackAnswered = event('feedback.FeedbackAnswered', aboutFeedback);
