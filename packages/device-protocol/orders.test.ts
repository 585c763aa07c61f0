import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import {
  beginsLog,
  makeKey,
  readSigner,
  readTopic,
  readVerifiers,
  signKeySet,
  signOrder,
  signReport,
  verifyKeySet,
  verifyOrder,
  verifyReport,
  ordersTopic,
  type PlayOrder,
  type Report,
  type Signer,
  type UnchainedReport,
  type Verifiers,
} from './index.ts';

const deviceId = randomUUID();
const now = new Date('2026-05-11T06:00:00+07:00');
const device = { deviceId, now, seenNonces: new Set<string>() };
let signer: Signer;
let keys: Verifiers;

beforeAll(async () => {
  const made = await makeKey();
  signer = await readSigner(made.privateKey);
  keys = await readVerifiers([made.publicKey]);
});

function play(rest: Partial<PlayOrder> = {}): PlayOrder {
  return {
    orderId: randomUUID(),
    deviceId,
    nonce: randomUUID(),
    issuedAt: '2026-05-11T05:59:00+07:00',
    notAfter: '2026-05-11T07:00:00+07:00',
    kind: 'PLAY',
    programmeId: randomUUID(),
    title: 'Lịch tiêm chủng tháng 5',
    priority: 'NORMAL',
    order: 1,
    starts: '2026-05-11T06:01:00+07:00',
    expires: '2026-05-11T07:00:00+07:00',
    durationMs: 42_000,
    audio: { path: '/api/devices/me/audio/x', sha256: 'a'.repeat(64), bytes: 1, mime: 'audio/mpeg' },
    volume: null,
    ...rest,
  };
}

test('an order of a trusted key, for this device and in time, is accepted', async () => {
  const order = play();
  expect(await verifyOrder(await signOrder(order, signer), keys, device)).toEqual({ order });
});

test('a changed byte anywhere is refused', async () => {
  const jws = await signOrder(play(), signer);
  await fc.assert(
    fc.asyncProperty(fc.nat(jws.length - 1), fc.integer({ min: 33, max: 126 }), async (at, byte) => {
      const changed = jws.slice(0, at) + String.fromCharCode(byte) + jws.slice(at + 1);
      fc.pre(changed !== jws);
      expect((await verifyOrder(changed, keys, device)).refusal).toBeTypeOf('string');
    }),
    { numRuns: 1000 },
  );
});

test('no other text stands for the same signature', async () => {
  const jws = await signOrder(play(), signer);
  for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=') {
    const changed = jws.slice(0, -1) + last;
    if (changed !== jws) expect((await verifyOrder(changed, keys, device)).refusal).toBeDefined();
  }
});

test('each refusal has its name', async () => {
  const refusal = async (jws: string, seen = new Set<string>()) =>
    (await verifyOrder(jws, keys, { ...device, seenNonces: seen })).refusal;
  const order = play();
  const jws = await signOrder(order, signer);
  const [header = '', payload = ''] = jws.split('.');
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'saola-order+jws' })).toString('base64url');
  const stranger = await readSigner((await makeKey()).privateKey);

  expect(await refusal('hello')).toBe('malformed');
  expect(await refusal(JSON.stringify(order))).toBe('malformed');
  expect(await refusal(`${header}.${payload}.`)).toBe('unsigned');
  expect(await refusal(`${none}.${payload}.`)).toBe('unsigned');
  expect(await refusal(await signOrder(order, stranger))).toBe('unknown-key');
  expect(await refusal(await signOrder(play({ deviceId: randomUUID() }), signer))).toBe('wrong-device');
  expect(await refusal(await signOrder(play({ notAfter: '2026-05-11T05:59:59+07:00' }), signer))).toBe(
    'expired',
  );
  expect(await refusal(jws, new Set([order.nonce]))).toBe('replayed');
  expect(await refusal(await signOrder({ ...order, volume: 101 }, signer))).toBe('malformed');
  // A newer server may order what this device has never heard of: it can at least say so.
  const unheard = { ...order, kind: 'DANCE' } as unknown as PlayOrder;
  expect(await refusal(await signOrder(unheard, signer))).toBe('unknown-kind');
  expect(await verifyOrder(jws, keys, { ...device, disobeys: (kind) => kind === 'PLAY' })).toMatchObject({
    refusal: 'unknown-kind',
    order: { orderId: order.orderId },
  });
  expect(await refusal(await signReport(order as unknown as Report, signer))).toBe('wrong-purpose');
});

test('a replayed order is refused whatever is done to the time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 10_000_000 }), async (later) => {
      const order = play();
      const seenNonces = new Set([order.nonce]);
      const at = new Date(now.getTime() + later * 1000);
      const answer = await verifyOrder(await signOrder(order, signer), keys, {
        deviceId,
        now: at,
        seenNonces,
      });
      expect(answer.refusal).toBe('replayed');
    }),
    { numRuns: 50 },
  );
});

test('a key cannot borrow the name of another', async () => {
  const good = await makeKey();
  const bad = await makeKey();
  const borrowed = await readVerifiers([{ ...bad.publicKey, kid: good.publicKey.kid }]);
  const jws = await signOrder(play(), await readSigner(good.privateKey));
  expect((await verifyOrder(jws, borrowed, device)).refusal).toBe('unknown-key');
});

test('a key set counts only when the root key signed it', async () => {
  const root = await makeKey();
  const keySet = { number: 2, issuedAt: now.toISOString(), keys: [root.publicKey] };
  expect(
    await verifyKeySet(await signKeySet(keySet, await readSigner(root.privateKey)), root.publicKey),
  ).toEqual(keySet);
  expect(await verifyKeySet(await signKeySet(keySet, signer), root.publicKey)).toBeNull();
});

test('a report counts only with the key and the id of its device', async () => {
  const report: Report = {
    reportId: randomUUID(),
    deviceId,
    at: now.toISOString(),
    log: randomUUID(),
    sequence: 1,
    previous: beginsLog,
    kind: 'PLAYBACK',
    programmeId: randomUUID(),
    state: 'STARTED',
    silent: true,
  };
  const jws = await signReport(report, signer);
  expect(await verifyReport(jws, keys, deviceId)).toEqual({ report });
  expect(await verifyReport(jws, keys, randomUUID())).toEqual({ refusal: 'wrong-device' });
  expect(await verifyReport(jws, new Map(), deviceId)).toEqual({ refusal: 'unknown-key' });
  const { log: _log, sequence: _sequence, previous: _previous, ...unchained } = report;
  const asBefore = await signReport(unchained as UnchainedReport, signer);
  expect(await verifyReport(asBefore, keys, deviceId)).toEqual({ unchained });
});

test('topics are read back', () => {
  expect(readTopic(ordersTopic(deviceId))).toEqual({ deviceId, topic: 'orders' });
  expect(readTopic(`saola/v1/devices/${deviceId}/orders/more`)).toBeNull();
  expect(readTopic('saola/v1/devices/+/secrets')).toBeNull();
});
