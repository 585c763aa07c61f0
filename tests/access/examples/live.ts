import { beginLiveBroadcast, endLiveBroadcast, listLiveBroadcasts } from '@saola/broadcasting';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { enrolledLoudspeaker } from './devices-and-boards.ts';

const everywhere = { readable: [''], accountId: null, mayStop: () => true };

/** One talks at a time: whoever spoke before has finished. */
async function silence(world: World, unit: Unit): Promise<void> {
  const { items } = await listLiveBroadcasts(world.services.database, { ...everywhere, limit: 100 });
  for (const { id, state, unitId } of items)
    if (state === 'ON_AIR' && unitId === unit.id)
      await endLiveBroadcast(world.context(), { talkId: id, reason: 'STOPPED' });
}

async function readyToSpeak(world: World, unit: Unit) {
  await silence(world, unit);
  await enrolledLoudspeaker(world, unit);
  return { unitId: unit.id, area: { unitIds: [unit.id] }, title: 'Thông báo', priority: 'PRIORITY' as const };
}

let turn: Promise<unknown> = Promise.resolve();

function talk(world: World, unit: Unit, accountId: string): Promise<string> {
  const mine = turn.then(() => begin(world, unit, accountId));
  turn = mine.catch(() => undefined);
  return mine;
}

async function begin(world: World, unit: Unit, accountId: string): Promise<string> {
  const input = await readyToSpeak(world, unit);
  const context = world.context();
  const actor = { ...context.actor, kind: 'account' as const, id: accountId };
  return (await beginLiveBroadcast({ ...context, actor }, input)).talk.id;
}

export const live: Examples = {
  getLiveReach: { at: (_, { id }) => ({ body: { unitId: id, area: { unitIds: [id] } } }) },
  beginLiveBroadcast: {
    oneAtATime: true,
    at: async (world, unit) => ({ body: await readyToSpeak(world, unit) }),
  },
  sendLiveSound: {
    of: 'account',
    oneAtATime: true,
    at: async (world, unit, accountId) => ({
      params: { talkId: await talk(world, unit, accountId) },
      query: { sequence: '0' },
      payload: Buffer.alloc(0),
      headers: { 'content-type': 'application/offset+octet-stream' },
    }),
  },
  endLiveBroadcast: {
    reach: 'unit',
    permission: 'broadcasting.programme.write',
    oneAtATime: true,
    at: async (world, unit) => ({ params: { talkId: await talk(world, unit, world.strangerId) } }),
  },
  listLiveBroadcasts: {
    reach: 'list',
    oneAtATime: true,
    at: async (world, unit) => ({ about: await talk(world, unit, world.strangerId) }),
  },
  getLiveBroadcast: {
    oneAtATime: true,
    at: async (world, unit) => ({ params: { talkId: await talk(world, unit, world.strangerId) } }),
  },
  setLiveLimit: { at: (_, { id }) => ({ body: { unitId: id, minutes: 20 } }) },
  getLiveStream: {
    // Only a talk to which this very loudspeaker was called.
    device: 'LOUDSPEAKER',
    reach: 'unit',
    oneAtATime: true,
    stream: true,
    at: async (world, unit) => ({ params: { talkId: await talk(world, unit, world.strangerId) } }),
  },
};
