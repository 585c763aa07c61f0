import { FeedbackAnswered, FeedbackAssigned, FeedbackReceived } from '@saola/feedback';
import { listener } from '@saola/platform/events';
import { noteFeedback } from '../commands/note-feedback.ts';

export const noteFeedbackReceived = listener(
  FeedbackReceived,
  'insights.note-feedback-received',
  (context, told) => noteFeedback(context, { ...told, at: new Date(told.at), step: 'RECEIVED' }),
);

export const noteFeedbackAssigned = listener(
  FeedbackAssigned,
  'insights.note-feedback-assigned',
  (context, told) => noteFeedback(context, { ...told, at: new Date(told.at), step: 'ASSIGNED' }),
);

export const noteFeedbackAnswered = listener(
  FeedbackAnswered,
  'insights.note-feedback-answered',
  (context, told) => noteFeedback(context, { ...told, at: new Date(told.at), step: 'ANSWERED' }),
);
