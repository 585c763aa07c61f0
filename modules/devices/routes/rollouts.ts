import { Type } from 'typebox';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { moveRollout } from '../commands/move-rollout.ts';
import { publishOrders } from '../commands/publish-orders.ts';
import { startRollout } from '../commands/start-rollout.ts';
import { devicesError } from '../errors.ts';
import { findRollouts, type Rollout } from '../queries/find-rollouts.ts';
import { findOrderedRelease, listReleases } from '../queries/list-releases.ts';
import { RolloutState } from '../rollout.ts';
import { uuid } from './shapes.ts';

const tags = ['devices'];
const access = { permission: 'devices.release.write' };
const count = Type.Integer({ minimum: 0 });

const RolloutSeen = Type.Object({
  id: uuid,
  unitId: uuid,
  version: Type.String(),
  state: RolloutState,
  stage: Type.Integer({ description: '1: one station, 2: five in a hundred, 3: all' }),
  stageBeganAt: Type.String(),
  hoursBetween: Type.Union([Type.Integer(), Type.Null()]),
  failurePercent: Type.Integer(),
  olderToo: Type.Boolean(),
  startedBy: Type.String(),
  startedAt: Type.String(),
  planned: count,
  tally: Type.Object({ ordered: count, done: count, failed: count, missed: count }),
  reasons: Type.Record(Type.String(), count),
});

const seen = ({ unitPath: _, stageBeganAt, startedAt, ...rollout }: Rollout) => ({
  ...rollout,
  stageBeganAt: stageBeganAt.toISOString(),
  startedAt: startedAt.toISOString(),
});

export const listReleasesRoute = route({
  operationId: 'listReleases',
  method: 'GET',
  path: '/api/devices/releases',
  summary: 'Programs for loudspeakers that may be brought to them, the newest first',
  tags,
  access,
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        id: uuid,
        version: Type.String(),
        bytes: count,
        addedAt: Type.String(),
        addedBy: Type.String(),
        running: Type.Integer({ description: 'loudspeakers of the reader that say they run it' }),
      }),
    ),
  }),
  handle: async ({ context }) => ({
    items: await listReleases(context.database, { readable: context.actor.pathsWith(access.permission) }),
  }),
});

export const listRolloutsRoute = route({
  operationId: 'listRollouts',
  method: 'GET',
  path: '/api/devices/rollouts',
  summary: 'How releases came to loudspeakers, stage by stage, the newest first',
  tags,
  access,
  response: Type.Object({ items: Type.Array(RolloutSeen) }),
  async handle({ context }) {
    const readable = context.actor.pathsWith(access.permission);
    const rollouts = await findRollouts(context.database, { readable, now: context.now() });
    return { items: rollouts.map(seen) };
  },
});

export const startRolloutRoute = route({
  operationId: 'startRollout',
  method: 'POST',
  path: '/api/devices/rollouts',
  summary: 'Bring a release to the loudspeakers at and below a unit: first to one station',
  tags,
  access,
  body: Type.Object({
    releaseId: uuid,
    unitId: uuid,
    firstUnitId: Type.Optional(uuid),
    hoursBetween: Type.Union([Type.Integer({ minimum: 1, maximum: 720 }), Type.Null()], {
      description: 'after so long the next stage begins by itself; null: when somebody says so',
    }),
    failurePercent: Type.Integer({ minimum: 0, maximum: 50 }),
    olderToo: Type.Boolean({ description: 'also where a newer version runs' }),
  }),
  response: RolloutSeen,
  async handle({ body, context }) {
    const { id, orders } = await startRollout(context, body);
    await publishOrders(context, orders);
    return one(context, id);
  },
});

export const moveRolloutRoute = route({
  operationId: 'moveRollout',
  method: 'POST',
  path: '/api/devices/rollouts/:rolloutId/move',
  summary: 'Begin the next stage of a rollout, stop it, or let it go on',
  tags,
  access,
  params: Type.Object({ rolloutId: uuid }),
  body: Type.Object({
    to: Type.Union([Type.Literal('NEXT'), Type.Literal('STOP'), Type.Literal('GO_ON')]),
  }),
  response: RolloutSeen,
  async handle({ params: { rolloutId }, body, context }) {
    await publishOrders(context, await moveRollout(context, { rolloutId, ...body }));
    return one(context, rolloutId);
  },
});

export const getOwnReleaseRoute = route({
  operationId: 'getOwnRelease',
  method: 'GET',
  path: '/api/devices/me/releases/:releaseId',
  summary: 'For devices: the program that an order to this device names (device protocol, section 12)',
  tags,
  access: 'device',
  params: Type.Object({ releaseId: uuid }),
  limit: { max: 60, seconds: 60 },
  async handle({ params, context, reply }) {
    const program = await findOrderedRelease(context.database, {
      deviceId: context.actor.id ?? '',
      ...params,
    });
    if (!program) throw devicesError('release-not-found');
    return reply
      .headers({ 'content-type': 'application/octet-stream', 'cache-control': 'private, no-store' })
      .send(program);
  },
});

async function one(context: Context, id: string) {
  const [rollout] = await findRollouts(context.database, { id, now: context.now() });
  if (!rollout) throw devicesError('rollout-not-found');
  return seen(rollout);
}
