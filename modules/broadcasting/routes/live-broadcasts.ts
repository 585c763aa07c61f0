import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { Type } from 'typebox';
import { proveByCode } from '@saola/access';
import { mostBlockBytes } from '@saola/device-protocol';
import { publishOrders } from '@saola/devices';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { Area } from '@saola/stations';
import { beginLiveBroadcast } from '../commands/begin-live-broadcast.ts';
import { setLiveLimit } from '../commands/set-live-limit.ts';
import { broadcastingError } from '../errors.ts';
import { findOnAir, putOnAir, takeOffAir } from '../live/live-talks.ts';
import { livePriorities } from '../live/talk.ts';
import { getLiveReach, LiveReach } from '../queries/get-live-reach.ts';
import { listLiveBroadcasts, LiveBroadcast } from '../queries/list-live-broadcasts.ts';

const tags = ['broadcasting'];
const uuid = Type.String({ format: 'uuid' });
const params = Type.Object({ talkId: uuid });
const speak = { permission: 'broadcasting.live.speak' } as const;
const read = { permission: 'broadcasting.programme.read' } as const;

/** What a speaker's browser is told with each slice. */
const Told = Type.Object({
  phase: Type.Enum(['TONE', 'OPEN', 'OVER'], {
    description: 'TONE: the signal goes out, what is said is not heard yet',
  }),
  listening: Type.Integer({ minimum: 0, description: 'loudspeakers that take the stream now' }),
  limitAt: Type.String(),
});

export const getLiveReachRoute = route({
  operationId: 'getLiveReach',
  method: 'POST',
  path: '/api/live-broadcasts/reach',
  summary: 'Whom a talk to an area would reach, how long it may last, and who speaks there now',
  tags,
  access: speak,
  body: Type.Object({ unitId: uuid, area: Area }),
  response: LiveReach,
  handle: async ({ body, context }) => {
    const unit = await findUnit(context.database, body.unitId);
    if (!unit || !context.actor.may('broadcasting.live.speak', unit.path))
      throw broadcastingError('unit-not-found');
    return getLiveReach(context, unit.path, body.area);
  },
});

export const beginLiveBroadcastRoute = route({
  operationId: 'beginLiveBroadcast',
  method: 'POST',
  path: '/api/live-broadcasts',
  summary: 'Speak to the loudspeakers of an area; as an emergency with a one-time code',
  tags,
  access: speak,
  body: Type.Object({
    unitId: uuid,
    area: Area,
    title: Type.String({ minLength: 1, maxLength: 200 }),
    priority: Type.Enum([...livePriorities]),
    code: Type.Optional(Type.String({ maxLength: 10, description: 'for an emergency' })),
  }),
  response: LiveBroadcast,
  limit: { max: 20, seconds: 60 },
  handle: async ({ body: { code, ...input }, context }) => {
    if (input.priority === 'EMERGENCY') {
      // Who may not is not asked for a code.
      if (context.actor.pathsWith('broadcasting.live.speak-emergency').length === 0)
        throw platformError('forbidden', { permission: 'broadcasting.live.speak-emergency' });
      await proveByCode(context, { code: code ?? '', door: 'live-broadcast' });
    }
    const { talk, orders } = await beginLiveBroadcast(context, input);
    await putOnAir(context, talk, false);
    await publishOrders(context, orders);
    return findLive(context, talk.id);
  },
});

export const sendLiveSoundRoute = route({
  operationId: 'sendLiveSound',
  method: 'POST',
  path: '/api/live-broadcasts/:talkId/sound',
  summary:
    'A slice of what is said, IMA ADPCM of 16 kHz, `application/offset+octet-stream`; empty while nothing is said. Sent again when no answer came',
  tags,
  access: speak,
  params,
  query: Type.Object({ sequence: Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1 }) }),
  response: Told,
  handle: async ({ params: { talkId }, query, body, context }) => {
    const onAir = await findOnAir(context, talkId);
    if (!onAir) throw broadcastingError('live-not-found');
    if (onAir.talk.speakerId !== context.actor.id) throw broadcastingError('live-not-yours');
    const bytes = body ? await firstOf(body as unknown as Readable) : Buffer.alloc(0);
    if (!onAir.hear(query.sequence, bytes)) throw broadcastingError('live-not-a-sound');
    return {
      phase: onAir.phase(),
      listening: onAir.listening(),
      limitAt: onAir.talk.limitAt.toISOString(),
    };
  },
});

async function firstOf(stream: Readable): Promise<Buffer> {
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBlockBytes) stream.destroy();
  });
  return buffer(stream).catch(() => {
    throw broadcastingError('live-not-a-sound');
  });
}

export const endLiveBroadcastRoute = route({
  operationId: 'endLiveBroadcast',
  method: 'POST',
  path: '/api/live-broadcasts/:talkId/end',
  summary:
    'End a talk: who speaks, or who may stop what sounds in the unit; loudspeakers go back to their programme',
  tags,
  access: 'signedIn',
  params,
  response: LiveBroadcast,
  handle: async ({ params: { talkId }, context }) => {
    await takeOffAir(context, talkId, { reason: 'SPEAKER' });
    return findLive(context, talkId);
  },
});

export const listLiveBroadcastsRoute = route({
  operationId: 'listLiveBroadcasts',
  method: 'GET',
  path: '/api/live-broadcasts',
  summary: 'Talks with who speaks or spoke and how many loudspeakers heard it, the newest first',
  tags,
  access: read,
  query: Type.Object({
    after: Type.Optional(Type.String({ format: 'date-time' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: Type.Object({ items: Type.Array(LiveBroadcast), next: Type.Union([Type.String(), Type.Null()]) }),
  handle: ({ query, context }) => listLiveBroadcasts(context.database, { ...rightsOf(context), ...query }),
});

export const getLiveBroadcastRoute = route({
  operationId: 'getLiveBroadcast',
  method: 'GET',
  path: '/api/live-broadcasts/:talkId',
  summary: 'One talk',
  tags,
  access: read,
  params,
  response: LiveBroadcast,
  handle: ({ params: { talkId }, context }) => findLive(context, talkId),
});

export const setLiveLimitRoute = route({
  operationId: 'setLiveLimit',
  method: 'PUT',
  path: '/api/live-broadcasts/limit',
  summary: 'How long one may speak at a unit and below it',
  tags,
  access: { permission: 'broadcasting.rule.write' },
  body: Type.Object({ unitId: uuid, minutes: Type.Integer({ minimum: 1, maximum: 120 }) }),
  response: Type.Object({ minutes: Type.Integer() }),
  handle: async ({ body, context }) => {
    await setLiveLimit(context, body);
    return { minutes: body.minutes };
  },
});

const rightsOf = ({ actor }: Context) => ({
  readable: actor.pathsWith('broadcasting.programme.read'),
  accountId: actor.id,
  mayStop: (path: string) => actor.may('broadcasting.programme.write', path),
});

async function findLive(context: Context, talkId: string): Promise<LiveBroadcast> {
  const rights = rightsOf(context);
  const { items } = await listLiveBroadcasts(context.database, { ...rights, talkId, limit: 1 });
  if (!items[0]) throw broadcastingError('live-not-found');
  return items[0];
}
