import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { followFeedback } from '../queries/get-feedback.ts';
import { FollowedFeedback } from './shapes.ts';

export const followFeedbackRoute = route({
  operationId: 'followFeedback',
  method: 'GET',
  path: '/api/citizen/feedback/:code',
  summary: 'What became of a feedback, by its code',
  tags: ['feedback'],
  access: 'anyone',
  // Few enough that nobody tries codes, many enough for a school on one address.
  limit: { max: 60, seconds: 60 },
  params: Type.Object({ code: Type.String({ maxLength: 60 }) }),
  response: FollowedFeedback,
  async handle({ params, context, reply }) {
    reply.header('cache-control', 'no-store');
    return followFeedback(context.database, params.code);
  },
});
