import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { hearRecording } from '../hear-recording.ts';
import { uuid } from './schemas.ts';

export const hearRecordingRoute = route({
  operationId: 'hearRecording',
  method: 'POST',
  path: '/api/speech/recordings/listen',
  summary: 'Hear an uploaded recording as loudspeakers would play it, with its noise or without',
  tags: ['speech'],
  access: { permission: 'speech.recording.upload' },
  limit: { max: 30, seconds: 60 },
  body: Type.Object({ fileId: uuid, clean: Type.Boolean() }),
  response: Type.Object({ url: Type.String(), durationMs: Type.Integer() }),
  handle: async ({ body, context }) => hearRecording(context, body),
});
