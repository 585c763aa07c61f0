import { Type } from 'typebox';
import { getFile, openVariant } from '@saola/media';
import { route } from '@saola/platform/http';
import { broadcastingError } from '../errors.ts';
import { findOrderedAudio } from '../queries/find-ordered-audio.ts';

export const getDeviceAudioRoute = route({
  operationId: 'getDeviceAudio',
  method: 'GET',
  path: '/api/devices/me/audio/:recordingId',
  summary: 'For devices: the sound that an order to this device names; `Range: bytes=N-` for the rest of it',
  tags: ['broadcasting'],
  access: 'device',
  params: Type.Object({ recordingId: Type.String({ format: 'uuid' }) }),
  handle: async ({ params, context, request, reply }) => {
    const deviceId = context.actor.id ?? '';
    const fileId = await findOrderedAudio(context.database, { deviceId, ...params });
    const variant = fileId && (await getFile(context.database, fileId))?.variants[0];
    if (!variant) throw broadcastingError('recording-not-found');
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const { bytes, mime } = variant;
    reply.headers({ 'content-type': mime, 'accept-ranges': 'bytes', 'cache-control': 'private, no-store' });
    if (start === 0)
      return reply.header('content-length', bytes).send(await openVariant(context.services.storage, variant));
    if (start >= bytes) return reply.code(416).header('content-range', `bytes */${bytes}`).send();
    return reply
      .code(206)
      .headers({ 'content-range': `bytes ${start}-${bytes - 1}/${bytes}`, 'content-length': bytes - start })
      .send(await openVariant(context.services.storage, variant, { start, end: bytes - 1 }));
  },
});
