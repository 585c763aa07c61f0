import { connectAsync, type MqttClient } from 'mqtt';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  heartbeatTopic,
  makeKey,
  ordersTopic,
  presenceTopic,
  readSigner,
  readVerifiers,
  reportsTopic,
  signReport,
  verifyOrder,
  type EnrolmentAnswer,
  type Heartbeat,
} from '@saola/device-protocol';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { enrolDevice } from './commands/enrol-device.ts';
import { forgetOrders } from './commands/forget-orders.ts';
import { issueOrders } from './commands/issue-orders.ts';
import { publishOrders } from './commands/publish-orders.ts';
import { registerDevice, renewEnrolmentCode } from './commands/register-device.ts';
import { retireDevice } from './commands/retire-device.ts';
import { rotateOrderKeys } from './commands/rotate-order-keys.ts';
import { devices } from './module.ts';
import { findDevice, listDevices } from './queries/list-devices.ts';
import { listOverdueOrders, listUnreceiptedOrders } from './queries/list-unreceipted-orders.ts';

let saola: TestServices;
let unitId: string;
const technician = actorWith(
  ['devices.device.write', 'devices.device.read', 'devices.volume.write'],
  'laocai',
);
const clients: MqttClient[] = [];

beforeAll(async () => {
  saola = await testServices([organisations, devices]);
  await importUnits(saola.context(), {
    source: 'test',
    units: [{ below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom: '2025-07-01' }],
  });
  unitId = (await findUnitByPath(saola.services.database, 'laocai'))!.id;
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.endAsync(true)));
  await saola.stop();
});

const register = () =>
  registerDevice(saola.context(technician), { kind: 'LOUDSPEAKER', name: 'Cụm loa nhà văn hóa', unitId });

async function enrolled() {
  const { enrolmentCode } = await register();
  const key = await makeKey();
  const request = {
    publicKey: key.publicKey,
    kind: 'LOUDSPEAKER' as const,
    agentVersion: 'test',
    player: 'silent' as const,
  };
  const answer = await enrolDevice(saola.context(), { ...request, code: enrolmentCode });
  return { answer, key, request, enrolmentCode };
}

async function connect({ deviceId, secret, mqttUrl }: EnrolmentAnswer, clientId = deviceId) {
  const client = await connectAsync(mqttUrl, {
    protocolVersion: 4,
    clientId,
    username: deviceId,
    password: secret,
    reconnectPeriod: 0,
  });
  clients.push(client);
  return client;
}

const heartbeat = (deviceId: string): Heartbeat => ({
  deviceId,
  at: new Date().toISOString(),
  state: 'IDLE',
  programmeId: null,
  volume: 70,
  player: 'silent',
  storage: { freeBytes: 1, usedBytes: 0 },
  version: 'test',
  clock: { trusted: true, skewMs: null },
  waitingReports: 0,
});
const order = (deviceId: string) => ({
  kind: 'SET_VOLUME' as const,
  deviceId,
  volume: 40,
  notAfter: new Date(Date.now() + 60_000).toISOString(),
});

/** A burdened machine takes its time. */
const patient = { timeout: 10_000 };

test('a code works once, and each failure has its name', async () => {
  const { request, enrolmentCode, answer } = await enrolled();
  const again = (code: string, rest = {}) => enrolDevice(saola.context(), { ...request, code, ...rest });
  await expect(again('ABCD-ABCD-ABCD')).rejects.toMatchObject({ code: 'devices/enrolment-code-unknown' });
  const otherKey = { publicKey: (await makeKey()).publicKey };
  await expect(again(enrolmentCode, otherKey)).rejects.toMatchObject({ code: 'devices/enrolment-code-used' });
  await (
    await connect(answer)
  ).publishAsync(heartbeatTopic(answer.deviceId), JSON.stringify(heartbeat(answer.deviceId)));
  await vi.waitFor(
    async () => expect((await findDevice(saola.services.database, answer.deviceId))?.state).toBe('ONLINE'),
    patient,
  );
  await expect(again(enrolmentCode)).rejects.toMatchObject({ code: 'devices/enrolment-code-used' });

  const old = await register();
  const fresh = await renewEnrolmentCode(saola.context(technician), old);
  await expect(again(old.enrolmentCode)).rejects.toMatchObject({ code: 'devices/enrolment-code-unknown' });
  await expect(again(fresh.enrolmentCode, { kind: 'BOARD' })).rejects.toMatchObject({
    code: 'devices/enrolment-kind-differs',
  });
  const late = { ...saola.context(), now: () => new Date(Date.now() + 2 * 86_400_000) };
  await expect(enrolDevice(late, { ...request, code: fresh.enrolmentCode })).rejects.toMatchObject({
    code: 'devices/enrolment-code-expired',
  });
});

test('the answer that was lost on the way may be asked for once more with the same key', async () => {
  const { request, enrolmentCode, answer } = await enrolled();
  const second = await enrolDevice(saola.context(), { ...request, code: enrolmentCode.toLowerCase() });
  expect(second.deviceId).toBe(answer.deviceId);
  await expect(connect(answer)).rejects.toThrow();
  await connect(second);
});

test('the broker lets a device use its own topics only, under its own name only', async () => {
  const { answer } = await enrolled();
  const other = (await enrolled()).answer.deviceId;
  await expect(connect({ ...answer, secret: 'wrong' })).rejects.toThrow(/authorized/i);
  await expect(connect(answer, other)).rejects.toThrow(/authorized/i);
  const client = await connect(answer);
  const granted = await client.subscribeAsync(ordersTopic(answer.deviceId), { qos: 1 });
  expect(granted[0]?.qos).toBe(1);
  for (const topic of [ordersTopic(other), '#', 'saola/v1/devices/+/orders']) {
    await expect(client.subscribeAsync(topic)).rejects.toThrow();
  }
});

test('an order is sent again until its device has receipted it', async () => {
  const { answer, key } = await enrolled();
  const client = await connect(answer);
  const context = saola.context();
  const [issued] = await issueOrders(context, { orders: [order(answer.deviceId)] });
  const waiting = async () =>
    (await listUnreceiptedOrders(saola.services.database, context.now(), [answer.deviceId])).length;
  await publishOrders(context, [issued!]); // Nobody listens yet.
  expect(await waiting()).toBe(1);

  const heard = new Promise<string>((resolve) =>
    client.once('message', (_topic, payload) => resolve(payload.toString())),
  );
  await client.subscribeAsync(ordersTopic(answer.deviceId), { qos: 1 });
  await client.publishAsync(heartbeatTopic(answer.deviceId), JSON.stringify(heartbeat(answer.deviceId)));
  const jws = await heard;
  expect(jws).toBe(issued!.jws);
  const keys = await readVerifiers(answer.orderKeys);
  const seenNonces = new Set<string>();
  const opened = await verifyOrder(jws, keys, { deviceId: answer.deviceId, now: new Date(), seenNonces });
  expect(opened.order).toMatchObject({ kind: 'SET_VOLUME', volume: 40, orderId: issued!.orderId });

  const receipt = {
    deviceId: answer.deviceId,
    at: new Date().toISOString(),
    kind: 'RECEIPT' as const,
    orderId: issued!.orderId,
    outcome: 'ACCEPTED' as const,
  };
  const forged = await signReport(
    { ...receipt, reportId: randomUUID() },
    await readSigner((await makeKey()).privateKey),
  );
  await client.publishAsync(reportsTopic(answer.deviceId), forged, { qos: 1 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await waiting()).toBe(1);
  const genuine = await signReport({ ...receipt, reportId: randomUUID() }, await readSigner(key.privateKey));
  for (let again = 0; again < 2; again++)
    await client.publishAsync(reportsTopic(answer.deviceId), genuine, { qos: 1 });
  await vi.waitFor(async () => expect(await waiting()).toBe(0), patient);
});

test('who says farewell, or is lost by the broker, is offline at once', async () => {
  const { answer } = await enrolled();
  const { deviceId } = answer;
  const client = await connect(answer);
  await client.publishAsync(heartbeatTopic(deviceId), JSON.stringify(heartbeat(deviceId)));
  const state = async () => (await findDevice(saola.services.database, deviceId))?.state;
  await vi.waitFor(async () => expect(await state()).toBe('ONLINE'), patient);
  await client.publishAsync(presenceTopic(deviceId), JSON.stringify({ deviceId, state: 'LOST' }), { qos: 1 });
  await vi.waitFor(async () => expect(await state()).toBe('OFFLINE'), patient);
});

test('after a rotation orders are signed with the new key, which the old one has announced', async () => {
  const { answer } = await enrolled();
  const administrator = actorWith(['devices.keys.rotate'], '');
  const orders = await rotateOrderKeys(saola.context({ ...administrator, may: () => true }), {});
  const mine = orders.find(({ deviceId }) => deviceId === answer.deviceId);
  const keys = await readVerifiers(answer.orderKeys);
  const device = { deviceId: answer.deviceId, now: new Date(), seenNonces: new Set<string>() };
  expect((await verifyOrder(mine!.jws, keys, device)).order?.kind).toBe('ROTATE_KEYS');
  const [next] = await issueOrders(saola.context(), { orders: [order(answer.deviceId)] });
  expect((await verifyOrder(next!.jws, keys, device)).refusal).toBe('unknown-key');
});

test('a retired device is let in no longer, and foreign units see nothing of it', async () => {
  const { answer } = await enrolled();
  await retireDevice(saola.context(technician), { deviceId: answer.deviceId });
  await expect(connect(answer)).rejects.toThrow(/authorized/i);
  const all = await listDevices(saola.services.database, { readable: ['laocai.taphin'] });
  expect(all.items).toEqual([]);
});

test('an emergency overtakes the reserve of the weeks ahead, and only the newest word about a thing is sent again', async () => {
  const { answer, request } = await enrolled();
  const { deviceId } = answer;
  const { database } = saola.services;
  await sql`update devices.devices set online = true where id = ${deviceId}`.execute(database);
  const play = (days: number, priority: 'NORMAL' | 'EMERGENCY', subjectId: string = randomUUID()) => {
    const at = new Date(Date.now() + days * 86_400_000).toISOString();
    return {
      kind: 'PLAY' as const,
      deviceId,
      notAfter: at,
      programmeId: subjectId,
      subjectId,
      priority,
      title: 'Bản tin',
      order: 1,
      starts: at,
      expires: at,
      durationMs: 1_000,
      volume: null,
      audio: { path: '/x', sha256: '0'.repeat(64), bytes: 1, mime: 'audio/mpeg' },
    };
  };
  const cancel = ({ subjectId, notAfter }: ReturnType<typeof play>) => {
    return { kind: 'CANCEL' as const, deviceId, notAfter, subjectId, programmeId: subjectId, reason: 'x' };
  };
  const issue = async (...orders: Parameters<typeof issueOrders>[1]['orders']) =>
    issueOrders(saola.context(), { orders });
  const reserve = await issue(...[9, 3, 6].map((days) => play(days, 'NORMAL')));
  const bulletin = play(0.5, 'NORMAL');
  const [bulletinOrder] = await issue(bulletin);
  const wanted = play(0.2, 'EMERGENCY');
  const [first] = await issue(wanted);
  const ids = (orders: { orderId: string }[]) => orders.map(({ orderId }) => orderId);
  expect(reserve.every(({ inReserve }) => inReserve)).toBe(true);
  const back = () => listUnreceiptedOrders(database, new Date(), [deviceId]);
  expect(ids(await back())).toEqual(ids([first!, bulletinOrder!]));
  const [again] = await issue(wanted);
  expect(ids(await back())).toEqual(ids([again!, bulletinOrder!]));
  // Whoever takes an emergency back overtakes too.
  const [taken] = await issue(cancel(wanted));
  expect(ids(await back())).toEqual(ids([taken!, bulletinOrder!]));
  const overdue = await listOverdueOrders(database, new Date(Date.now() + 20_000));
  const [ninth, third, sixth] = reserve;
  expect(ids(overdue).filter((id) => ids([...reserve, taken!, bulletinOrder!]).includes(id))).toEqual(
    ids([taken!, bulletinOrder!, third!, sixth!, ninth!]),
  );
  // Enrolled anew it has lost what it said yes to; what was taken back stays so.
  await sql`update devices.orders set receipted_at = now(), outcome = 'ACCEPTED' where device_id = ${deviceId}`.execute(
    database,
  );
  await sql`update devices.devices set volume_limits = '[{"start":"05:00","end":"06:00","percent":40}]' where id = ${deviceId}`.execute(
    database,
  );
  expect(await back()).toEqual([]);
  const { enrolmentCode } = await renewEnrolmentCode(saola.context(technician), { deviceId });
  await enrolDevice(saola.context(), { ...request, code: enrolmentCode });
  const [bulletinAgain, configure, ...others] = await back();
  expect([bulletinAgain, others]).toMatchObject([bulletinOrder!, []]);
  const [, said = ''] = configure!.jws.split('.');
  expect(JSON.parse(Buffer.from(said, 'base64url').toString())).toMatchObject({
    kind: 'CONFIGURE',
    volumeLimits: [{ percent: 40 }],
  });
  expect(await listOverdueOrders(database, new Date(Date.now() + 20_000))).toEqual(
    expect.arrayContaining(
      [third, sixth, ninth].map((one) => expect.objectContaining({ orderId: one!.orderId })),
    ),
  );
});

test('an order is forgotten long after its time, not before', async () => {
  const { answer } = await enrolled();
  const days = (some: number) => new Date(Date.now() + some * 86_400_000);
  const orders = [-40, 3].map((ends) => ({ ...order(answer.deviceId), notAfter: days(ends).toISOString() }));
  const [, standing] = await issueOrders(saola.context(), { orders });
  expect(await forgetOrders(saola.context(), { before: days(-30) })).toBe(false);
  const { rows } = await sql`select id from devices.orders where device_id = ${answer.deviceId}`.execute(
    saola.services.database,
  );
  expect(rows).toEqual([{ id: standing!.orderId }]);
});

test('two thousand orders are signed, stored and sent in a moment', async () => {
  const { answer } = await enrolled();
  const started = performance.now();
  const orders = Array.from({ length: 2_000 }, () => order(answer.deviceId));
  await publishOrders(saola.context(), await issueOrders(saola.context(), { orders }));
  expect(performance.now() - started).toBeLessThan(10_000);
});
