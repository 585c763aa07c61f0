import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { answerFeedback } from '../commands/answer-feedback.ts';
import { assignFeedback } from '../commands/assign-feedback.ts';
import { getFeedback } from '../queries/get-feedback.ts';
import { listFeedback } from '../queries/list-feedback.ts';
import { aFeedback, Feedback, FeedbackList, state, uuid } from './shapes.ts';

const tags = ['feedback'];

export const listFeedbackRoute = route({
  operationId: 'listFeedback',
  method: 'GET',
  path: '/api/feedback',
  summary: 'Feedback to the officer’s units, newest first',
  tags,
  access: { permission: 'feedback.item.see' },
  query: Type.Object({
    state: Type.Optional(state),
    unitId: Type.Optional(uuid),
    storyId: Type.Optional(uuid),
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: FeedbackList,
  handle: ({ query, context }) => listFeedback(context, query),
});

export const getFeedbackRoute = route({
  operationId: 'getFeedback',
  method: 'GET',
  path: '/api/feedback/:feedbackId',
  summary: 'One feedback with its steps',
  tags,
  access: { permission: 'feedback.item.see' },
  params: aFeedback,
  response: Feedback,
  handle: ({ params, context }) => getFeedback(context, params.feedbackId),
});

export const assignFeedbackRoute = route({
  operationId: 'assignFeedback',
  method: 'POST',
  path: '/api/feedback/:feedbackId/assign',
  summary: 'Hands a feedback to another unit in the officer’s reach',
  tags,
  access: { permission: 'feedback.item.assign' },
  params: aFeedback,
  body: Type.Object({ unitId: uuid }),
  response: aFeedback,
  async handle({ params, body, context }) {
    await assignFeedback(context, { ...params, ...body });
    // Handed away, the item may be out of the officer's sight: the answer does not read it again.
    return { feedbackId: params.feedbackId };
  },
});

export const answerFeedbackRoute = route({
  operationId: 'answerFeedback',
  method: 'POST',
  path: '/api/feedback/:feedbackId/answer',
  summary: 'The official reply; with `publish` it stands under the story',
  tags,
  access: { permission: 'feedback.item.answer' },
  params: aFeedback,
  body: Type.Object({ text: Type.String({ maxLength: 8000 }), publish: Type.Boolean() }),
  response: aFeedback,
  async handle({ params, body, context }) {
    await answerFeedback(context, { ...params, ...body });
    return { feedbackId: params.feedbackId };
  },
});
