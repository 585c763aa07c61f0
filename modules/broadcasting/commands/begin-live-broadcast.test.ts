import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { access } from '@saola/access/module';
import {
  encodeAdpcm,
  liveBlockReader,
  newAdpcmState,
  readLiveBlock,
  readVerifiers,
  type PublicKey,
} from '@saola/device-protocol';
import { orderSigner, registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { stations } from '@saola/stations/module';
import { findOnAir, putOnAir, takeOffAir } from '../live/live-talks.ts';
import { broadcasting } from '../module.ts';
import { getLiveReach } from '../queries/get-live-reach.ts';
import { listLiveBroadcasts } from '../queries/list-live-broadcasts.ts';
import { beginLiveBroadcast } from './begin-live-broadcast.ts';
import { noteDeliveries } from './note-deliveries.ts';

let saola: TestServices;
let unitId: string;
let square: string;
const officer = (rights: string[], path = 'laocai.taphin') => ({
  ...actorWith(rights, path),
  id: randomUUID(),
});
const speaker = officer(['broadcasting.live.speak']);

beforeAll(async () => {
  saola = await testServices([organisations, access, media, devices, stations, broadcasting]);
  const validFrom = '2025-07-01';
  await importUnits(saola.context(), {
    source: 'test',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Phìn', slug: 'taphin', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Van', slug: 'tavan', validFrom },
    ],
  });
  unitId = (await findUnitByPath(saola.services.database, 'laocai.taphin'))!.id;
  const { deviceId } = await registerDevice(saola.context(), { kind: 'LOUDSPEAKER', name: 'Chợ', unitId });
  square = deviceId;
  await sql`update devices.devices set enrolled_at = now(), quiet_hours = '[]'`.execute(
    saola.services.database,
  );
});
afterAll(() => saola.stop());

const talkTo = (unitIds: string[], priority: 'PRIORITY' | 'EMERGENCY' = 'PRIORITY') => ({
  unitId,
  area: { unitIds },
  title: 'Cắt nước chiều nay',
  priority,
});
const look = async (talkId: string) =>
  (
    await listLiveBroadcasts(saola.services.database, {
      readable: ['laocai.taphin'],
      accountId: speaker.id,
      mayStop: () => false,
      talkId,
    })
  ).items[0]!;

test('whoever may not speak everywhere in the area speaks nowhere in it', async () => {
  const { id: other } = (await findUnitByPath(saola.services.database, 'laocai.tavan'))!;
  const begin = (input: Parameters<typeof beginLiveBroadcast>[1], actor = speaker) =>
    beginLiveBroadcast(saola.context(actor), input);
  await expect(begin(talkTo([unitId, other]))).rejects.toMatchObject({ code: 'platform/forbidden' });
  await expect(
    getLiveReach(saola.context(speaker), 'laocai.taphin', { unitIds: [other] }),
  ).rejects.toMatchObject({ code: 'platform/forbidden' });
  await expect(begin(talkTo([unitId], 'EMERGENCY'))).rejects.toMatchObject({ code: 'platform/forbidden' });
  const all = officer(['broadcasting.live.speak'], 'laocai');
  await expect(begin(talkTo([other]), all)).rejects.toMatchObject({
    code: 'broadcasting/live-no-loudspeaker',
  });
});

test('a talk is ordered, sounds block by block as signed, has one speaker at a time, and is kept when it ends', async () => {
  const context = saola.context(speaker);
  const { talk, orders } = await beginLiveBroadcast(context, talkTo([unitId]));
  expect(orders.map(({ deviceId }) => deviceId)).toEqual([square]);
  await expect(
    beginLiveBroadcast(saola.context(officer(['broadcasting.live.speak'])), talkTo([unitId])),
  ).rejects.toMatchObject({ code: 'broadcasting/live-area-taken', details: { speaker: talk.speaker } });

  const onAir = await putOnAir(context, talk, true);
  const came: Buffer[] = [];
  const read = liveBlockReader();
  const write = (bytes: Buffer) => came.push(...read(bytes)) > 0;
  onAir.join(square, { write, end() {}, destroy() {}, writableLength: 0 });
  const slice = encodeAdpcm(new Int16Array(3_200).fill(900), newAdpcmState());
  // Overtaken, doubled, and no sound at all.
  for (const sequence of [10, 12, 11, 11]) expect(onAir.hear(sequence, slice)).toBe(true);
  expect(onAir.hear(13, Buffer.from('x'))).toBe(false);
  await noteDeliveries(saola.context(), {
    notes: (['RECEIVED', 'STARTED'] as const).map((state) => ({
      programmeId: talk.id,
      deviceId: square,
      state,
      silent: false,
      reason: null,
      at: new Date().toISOString(),
    })),
  });
  // The limit comes in the moment in which the speaker ends it: it is closed once, and kept whole.
  await Promise.all([
    takeOffAir(saola.context(speaker), talk.id, { reason: 'SPEAKER' }),
    takeOffAir(saola.context(), talk.id, { reason: 'LIMIT' }),
  ]);
  await vi.waitFor(async () => expect((await look(talk.id)).recordingUrl).not.toBeNull(), {
    timeout: 15_000,
  });

  const { key } = await orderSigner(saola.context());
  const keys = await readVerifiers([(await crypto.subtle.exportKey('jwk', key)) as PublicKey]);
  let after = -1;
  const kinds = came.map((bytes) => {
    const checked = readLiveBlock(bytes, { talkId: talk.id, after, keys });
    if (!('block' in checked)) throw new Error(checked.refusal);
    after = checked.block.sequence;
    return checked.block.kind;
  });
  expect(kinds.slice(0, 3)).toEqual(['sound', 'sound', 'sound']);
  expect(kinds.at(-1)).toBe('end');
  expect(await look(talk.id)).toMatchObject({
    state: 'ENDED',
    endReason: expect.stringMatching(/^(SPEAKER|LIMIT)$/),
    mine: true,
    devices: { total: 1, received: 1, started: 1 },
  });
  expect(await findOnAir(saola.context(), talk.id)).toBeNull();
});

test('a server that is started anew goes on with the talk behind what it has said', async () => {
  const { talk } = await beginLiveBroadcast(saola.context(speaker), talkTo([unitId]));
  const onAir = await findOnAir(saola.context(), talk.id);
  expect(onAir?.phase()).toBe('OPEN');
  await takeOffAir(saola.context(), talk.id, { reason: 'SPEAKER_LOST' });
  await vi.waitFor(() => expect(onAir?.phase()).toBe('OVER'));
  expect(await look(talk.id)).toMatchObject({ endReason: 'SPEAKER_LOST', recordingUrl: null });
});
