import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { broadcastingError } from '../errors.ts';
import { findOnAir } from '../live/live-talks.ts';
import { isCalled } from '../queries/find-talk.ts';

export const getLiveStreamRoute = route({
  operationId: 'getLiveStream',
  method: 'GET',
  path: '/api/devices/me/live-broadcasts/:talkId',
  summary: 'For loudspeakers: signed blocks of a talk this device was called to, as they are spoken',
  tags: ['broadcasting'],
  access: 'device',
  params: Type.Object({ talkId: Type.String({ format: 'uuid' }) }),
  packsItself: true,
  handle: async ({ params: { talkId }, context, reply }) => {
    const deviceId = context.actor.id ?? '';
    const called = await isCalled(context.database, { talkId, deviceId });
    const onAir = called ? await findOnAir(context, talkId) : null;
    if (!onAir) throw broadcastingError('live-not-found');
    reply.hijack();
    const { raw } = reply;
    // A block is sent when it is there, not when more has gathered.
    raw.socket?.setNoDelay?.(true);
    raw.writeHead(200, { 'content-type': 'application/vnd.saola.live', 'cache-control': 'no-store' });
    raw.flushHeaders();
    raw.on('error', () => undefined);
    raw.on('close', onAir.join(deviceId, raw));
  },
});
