import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { previewKey } from '../commands/preview-speech.ts';
import { speechError } from '../errors.ts';

export const getSpeechPreviewRoute = route({
  operationId: 'getSpeechPreview',
  method: 'GET',
  path: '/api/speech/previews/:previewId',
  summary: 'Sound of a text that an officer listens to before it is approved (MP3)',
  tags: ['speech'],
  access: 'signedIn',
  params: Type.Object({ previewId: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
  async handle({ params, context, reply }) {
    const key = previewKey(params.previewId);
    if (!(await context.services.storage.has(key))) throw speechError('preview-not-found');
    return reply
      .headers({ 'cache-control': 'private, max-age=3600', 'content-type': 'audio/mpeg' })
      .send(await context.services.storage.read(key));
  },
});
