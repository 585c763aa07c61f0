import { FeedbackAnswered, FeedbackReceived } from '../heard.ts';
import { listener } from '@saola/platform/events';
import { noteFeedback } from '../commands/note-feedback.ts';

export const noteFeedbackReceived = listener(
  FeedbackReceived,
  'insights.note-feedback-received',
  (context, told) => noteFeedback(context, { ...told, at: new Date(told.at), step: 'RECEIVED' }),
);

export const noteFeedbackAnswered = listener(
  FeedbackAnswered,
  'insights.note-feedback-answered',
  (context, told) => noteFeedback(context, { ...told, at: new Date(told.at), step: 'ANSWERED' }),
);
