import { Type } from 'typebox';
import { readUpload } from '@saola/media';
import { route } from '@saola/platform/http';
import { sendFeedback } from '../commands/send-feedback.ts';
import { readSentFeedback } from '../sent-feedback.ts';

export const sendFeedbackRoute = route({
  operationId: 'sendFeedback',
  method: 'POST',
  path: '/api/citizen/feedback',
  summary:
    'A citizen writes: JSON or multipart with kind, unitId, storyId, category, text, senderName, senderPhone, photo, consent, clientKey',
  tags: ['feedback'],
  access: 'anyone',
  limit: { max: 20, seconds: 600 },
  response: Type.Object({ code: Type.String({ description: 'by which the sender follows it' }) }),
  async handle({ context, request }) {
    if (!request.isMultipart()) return sendFeedback(context, readSentFeedback(asFields(request.body)), null);
    const { file, fields } = await readUpload(request, () => context.services.config.limits.pictureBytes);
    return sendFeedback(context, readSentFeedback(fields), file?.content ?? null);
  },
});

const asFields = (body: unknown): Record<string, unknown> =>
  body !== null && typeof body === 'object' && !Array.isArray(body) ? (body as Record<string, unknown>) : {};
