import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  hashOfEntry,
  makeKey,
  readSigner,
  signReport,
  type Heartbeat,
  type Report,
} from '@saola/device-protocol';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { devices } from '../module.ts';
import { findSentLogs, getDeviceControl } from '../queries/get-device-control.ts';
import { devicesTables } from '../tables.ts';
import { controlDevice } from './control-device.ts';
import { listUnreceiptedOrders } from '../queries/list-unreceipted-orders.ts';
import { enrolDevice } from './enrol-device.ts';
import { issueOrders } from './issue-orders.ts';
import { receiveEntries } from './receive-entries.ts';
import { receiveSentLogs } from './receive-sent-logs.ts';
import { recordHeartbeats } from './record-heartbeats.ts';
import { registerDevice } from './register-device.ts';

let saola: TestServices;
let unitId: string;
const technician = actorWith(
  ['devices.device.write', 'devices.speaker.write', 'devices.agent.write'],
  'laocai',
);

beforeAll(async () => {
  saola = await testServices([organisations, devices]);
  await importUnits(saola.context(), {
    source: 'test',
    units: [{ below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom: '2025-07-01' }],
  });
  unitId = (await findUnitByPath(saola.services.database, 'laocai'))!.id;
});
afterAll(() => saola.stop());

async function loudspeaker() {
  const name = 'Cụm loa nhà văn hóa';
  const { enrolmentCode } = await registerDevice(saola.context(technician), {
    kind: 'LOUDSPEAKER',
    name,
    unitId,
  });
  const { publicKey, privateKey } = await makeKey();
  const request = {
    publicKey,
    kind: 'LOUDSPEAKER' as const,
    agentVersion: 'test',
    player: 'silent' as const,
  };
  const { deviceId } = await enrolDevice(saola.context(), { ...request, code: enrolmentCode });
  const signer = await readSigner(privateKey);
  const log = randomUUID();
  const entries: string[] = [];
  type Said = Record<string, unknown> & { kind: Report['kind'] };
  async function say(said: Said): Promise<void> {
    const place = {
      log,
      sequence: entries.length + 1,
      previous: entries.length > 0 ? hashOfEntry(entries.at(-1)!) : 'begin',
    };
    const at = new Date().toISOString();
    const report = { reportId: randomUUID(), deviceId, at, ...said, ...place } as unknown as Report;
    const jws = await signReport(report, signer);
    entries.push(jws);
    await receiveEntries(saola.context(), {
      entries: [{ jws, hash: hashOfEntry(jws), report, publicKey }],
    });
  }
  return {
    deviceId,
    beat: (rest: Partial<Heartbeat> = {}, at = new Date()) =>
      recordHeartbeats(
        { ...saola.context(), now: () => at },
        { heartbeats: [{ ...heartbeat(deviceId), ...rest }] },
      ),
    say,
    /** As its copy does, which stands where it stood before. */
    sayInPlaceOfLast: (said: Said) => (entries.pop(), say(said)),
    look: async (now = new Date()) => (await getDeviceControl(saola.services.database, { deviceId, now }))!,
    order: async (kind: Parameters<typeof controlDevice>[1]['kind'], as = technician) =>
      (await controlDevice(saola.context(as), { deviceId, kind }))[0]!.orderId,
  };
}

const heartbeat = (deviceId: string): Heartbeat => ({
  deviceId,
  at: new Date().toISOString(),
  state: 'IDLE',
  programmeId: null,
  volume: 70,
  player: 'silent',
  storage: { freeBytes: 5e9, usedBytes: 0 },
  version: 'saola-agent/0.1.0',
  clock: { trusted: true, skewMs: null },
  waitingReports: 0,
});
const obeys = ['MUTE', 'UNMUTE', 'TEST_TONE', 'RESTART', 'SEND_LOGS'];

test('an order from a desk goes to whoever may be told it, and comes back with its result', async () => {
  const speaker = await loudspeaker();
  await expect(speaker.order('TEST_TONE')).rejects.toMatchObject({ code: 'devices/device-away' });
  await speaker.beat();
  await expect(speaker.order('TEST_TONE')).rejects.toMatchObject({ code: 'devices/device-too-old' });
  await speaker.beat({ obeys });
  const broadcaster = actorWith(['devices.speaker.write'], 'laocai');
  await expect(speaker.order('RESTART', broadcaster)).rejects.toMatchObject({ code: 'platform/forbidden' });
  await expect(speaker.order('MUTE', actorWith(['devices.speaker.write'], 'hagiang'))).rejects.toMatchObject({
    code: 'platform/forbidden',
  });

  const tone = await speaker.order('TEST_TONE');
  const receipt = { kind: 'RECEIPT' as const, outcome: 'ACCEPTED' };
  await speaker.say({ ...receipt, orderId: tone });
  expect((await speaker.look()).orders).toMatchObject([{ kind: 'TEST_TONE', state: 'RECEIVED' }]);
  const result = { kind: 'DEVICE' as const, orderId: tone, order: 'TEST_TONE' };
  await speaker.say({ ...result, what: 'ORDER_FAILED', reason: 'quiet-hours' });
  // Told twice, it means something once.
  await speaker.say({ ...result, what: 'ORDER_DONE' });
  expect((await speaker.look()).orders[0]).toMatchObject({ state: 'FAILED', reason: 'quiet-hours' });

  const off = await speaker.order('MUTE');
  const on = await speaker.order('UNMUTE');
  await speaker.say({ ...receipt, outcome: 'REFUSED', reason: 'unknown-kind', orderId: on });
  const later = new Date(Date.now() + 8 * 86_400_000);
  expect((await speaker.look(later)).orders.slice(0, 2)).toMatchObject([
    { orderId: on, state: 'REFUSED', reason: 'unknown-kind' },
    { orderId: off, state: 'EXPIRED' },
  ]);
  expect((await speaker.look()).muted).toBe(false);
  const sent = await devicesTables(saola.services.database)
    .selectFrom('devices.orders')
    .select('superseded_at')
    .where('id', '=', off)
    .executeTakeFirstOrThrow();
  expect(sent.superseded_at).not.toBeNull();
});

test('logs come only from the device that was asked, and what a database cannot hold is left out of them', async () => {
  const [speaker, other] = [await loudspeaker(), await loudspeaker()];
  await speaker.beat({ obeys });
  const orderId = await speaker.order('SEND_LOGS');
  const logs = { orderId, agentLog: 'Đã dừng.\u0000\n', entries: ['a.b.c', 'd.e.f'] };
  const send = (deviceId: string, rest = {}) =>
    receiveSentLogs(saola.context(), { ...logs, deviceId, ...rest });
  await expect(send(other.deviceId)).rejects.toMatchObject({ code: 'devices/logs-not-asked-for' });
  await expect(send(speaker.deviceId, { orderId: randomUUID() })).rejects.toMatchObject({
    code: 'devices/logs-not-asked-for',
  });
  await send(speaker.deviceId);
  await send(speaker.deviceId, { agentLog: 'again' });
  const { database } = saola.services;
  expect(await findSentLogs(database, { deviceId: speaker.deviceId, orderId })).toEqual({
    agentLog: 'Đã dừng.\ufffd\n',
    entries: ['a.b.c', 'd.e.f'],
  });
  expect(await findSentLogs(database, { deviceId: other.deviceId, orderId })).toBeNull();
});

test('how the machine is, is kept once an hour, and at once when the mains go; who is asked for three words in vain is away', async () => {
  const speaker = await loudspeaker();
  const begun = Date.now();
  const at = (minutes: number) => new Date(begun + minutes * 60_000);
  const on = {
    health: { temperatureC: 48.5, mains: 'ON' as const, memory: { freeBytes: 4e8, totalBytes: 1e9 } },
  };
  const lost = { health: { ...on.health, mains: 'LOST' as const } };
  await speaker.beat(on, at(0));
  await speaker.beat(on, at(1));
  await speaker.beat(lost, at(2));
  await speaker.beat(lost, at(3));
  await speaker.beat(on, at(4));
  await speaker.beat(on, at(70));
  // Of a device of before 1.3 there is less to know.
  await speaker.beat({}, at(140));
  const { history, health } = await speaker.look(at(140));
  expect(history.map(({ mainsLost }) => mainsLost)).toEqual([false, true, false, false, null]);
  expect(history[0]).toMatchObject({ temperatureC: 48.5, freeMemory: 4e8, freeStorage: 5e9 });
  expect(health).toBeNull();
});

test('where a device has a copy, an emergency that one of them has receipted is said again; others are left in peace', async () => {
  const [copied, whole] = [await loudspeaker(), await loudspeaker()];
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  for (const { deviceId, say } of [copied, whole]) {
    const order = { ...emergency, deviceId, programmeId: randomUUID(), notAfter: soon, expires: soon };
    const [issued] = await issueOrders(saola.context(), { orders: [order] });
    await say({ kind: 'RECEIPT', outcome: 'ACCEPTED', orderId: issued!.orderId });
  }
  await copied.sayInPlaceOfLast({ kind: 'DEVICE', what: 'SWITCHED_ON' });
  const again = await listUnreceiptedOrders(saola.services.database, new Date(), [
    copied.deviceId,
    whole.deviceId,
  ]);
  expect(again.map(({ deviceId }) => deviceId)).toEqual([copied.deviceId]);
  expect((await copied.look()).faults).toMatchObject([{ kind: 'FORKED', times: 1 }]);
});

const emergency = {
  kind: 'PLAY' as const,
  title: 'Lũ quét',
  priority: 'EMERGENCY' as const,
  order: 1,
  starts: new Date().toISOString(),
  durationMs: 1_000,
  audio: { path: '/x', sha256: 'a'.repeat(64), bytes: 1, mime: 'audio/mpeg' },
  volume: null,
};
