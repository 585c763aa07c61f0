import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import {
  beginsLog,
  hashOfEntry,
  makeKey,
  readSigner,
  readVerifiers,
  signKeySet,
  signLogEnd,
  signReport,
  signVouching,
  verifyLog,
  verifyReport,
  type Report,
  type Signer,
} from './index.ts';

// The file of a device with two logs, of five entries and of two.
const deviceId = randomUUID();
const writtenAt = '2026-05-11T06:00:00.000Z';
let root: Awaited<ReturnType<typeof makeKey>>;
let device: Awaited<ReturnType<typeof makeKey>>;
let orderSigner: Signer;
let deviceSigner: Signer;
let file: string[];

beforeAll(async () => {
  root = await makeKey();
  device = await makeKey();
  const order = await makeKey();
  orderSigner = await readSigner(order.privateKey);
  deviceSigner = await readSigner(device.privateKey);
  const keySet = { number: 1, issuedAt: writtenAt, keys: [order.publicKey] };
  file = [
    JSON.stringify({ format: 'saola-device-log', version: 1, deviceId, rootKey: root.publicKey, writtenAt }),
    await signKeySet(keySet, await readSigner(root.privateKey)),
    ...(await section(1, 5, { of: 2 })),
    ...(await section(2, 2)),
  ];
});

async function section(
  number: number,
  howMany: number,
  { of = number, at = writtenAt, doubts = [] as { sequence: number; fault: string }[] } = {},
) {
  const log = randomUUID();
  const about = { deviceId, name: 'Cụm loa', unitName: 'Xã Tả Phìn', publicKey: device.publicKey };
  const lines = [await signVouching({ ...about, log, number, begunAt: writtenAt }, orderSigner)];
  let hash: string | null = null;
  for (let sequence = 1; sequence <= howMany; sequence += 1) {
    const jws = await signReport(entry(log, sequence, hash ?? beginsLog), deviceSigner);
    hash = hashOfEntry(jws);
    lines.push(jws);
  }
  const end = { deviceId, log, sequence: howMany, hash, logs: of, writtenAt: at };
  const noticed = doubts.map((doubt) => ({ ...doubt, jws: null, noticedAt: writtenAt }));
  return [...lines, await signLogEnd({ ...end, doubts: noticed }, orderSigner)];
}

const entry = (log: string, sequence: number, previous: string): Report => ({
  reportId: randomUUID(),
  deviceId,
  at: writtenAt,
  log,
  sequence,
  previous,
  kind: 'DEVICE',
  what: 'SWITCHED_ON',
});

const problems = async (lines: string[], rootKeyId?: string) =>
  (await verifyLog(lines, rootKeyId === undefined ? {} : { rootKeyId })).problems;
const without = (at: number, howMany = 1) => file.toSpliced(at, howMany);

test('a whole file has nothing wrong with it', async () => {
  const verdict = await verifyLog(file, { rootKeyId: root.publicKey.kid });
  expect(verdict).toMatchObject({ deviceId, problems: [], logs: [{ entries: 5 }, { entries: 2 }] });
});

test('what is taken out, put in, moved, changed or cut off is named with its place', async () => {
  const at = (line: number) => file[line]!;
  const cases: [string, string[], object[]][] = [
    ['one taken out', without(5), [{ line: 6, problem: 'entries-missing', missing: { from: 3, to: 3 } }]],
    ['last taken out', without(7), [{ line: 8, problem: 'cut', missing: { from: 5, to: 5 } }]],
    ['end cut off', file.slice(0, -1), [{ line: 13, problem: 'end-missing' }]],
    ['one twice', file.toSpliced(5, 0, at(4)), [{ line: 6, problem: 'entry-doubled', sequence: 2 }]],
    ['from another log', file.toSpliced(5, 0, at(10)), [{ line: 6, problem: 'entry-elsewhere' }]],
    ['whole log without its end', without(8), [{ line: 9, problem: 'end-missing' }]],
    ['key not vouched', without(2), [{ line: 3, problem: 'device-not-vouched', entries: 5 }]],
    ['no key set', without(1), [{ line: 2, problem: 'key-set-not-vouched' }]],
    ['other first line', file.slice(1), [{ line: 1, problem: 'not-a-log' }]],
    ['nothing', [], [{ problem: 'not-a-log' }]],
    ['rubbish', file.toSpliced(5, 0, 'xin chào'), [{ line: 6, problem: 'not-a-line' }]],
  ];
  for (const [what, lines, expected] of cases)
    expect((await problems(lines)).slice(0, expected.length), what).toMatchObject(expected);
  expect(await problems(file, 'another')).toMatchObject([{ problem: 'other-root-key' }]);
  const swapped = file.with(4, at(5)).with(5, at(4));
  expect(await problems(swapped)).toMatchObject([
    { line: 5, problem: 'entries-missing' },
    { line: 6, problem: 'entry-out-of-order', sequence: 2 },
  ]);
});

test('an entry that is altered, or signed well in the wrong chain, is found', async () => {
  const [head, body, signature] = file[5]!.split('.') as [string, string, string];
  const louder = Buffer.from(body, 'base64url').toString().replace('SWITCHED_ON', 'SWITCHED_OFF');
  const altered = file.with(5, `${head}.${Buffer.from(louder).toString('base64url')}.${signature}`);
  expect(await problems(altered)).toMatchObject([
    { line: 6, problem: 'entry-altered', sequence: 3 },
    { line: 7, problem: 'chain-broken', sequence: 4 },
  ]);
  const { log } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Report;
  const wellSigned = await signReport(entry(log, 3, 'x'.repeat(43)), deviceSigner);
  expect((await problems(file.with(5, wellSigned)))[0]).toMatchObject({ line: 6, problem: 'chain-broken' });
});

test('what the server doubted is no proof', async () => {
  const doubted = await section(3, 1, { doubts: [{ sequence: 1, fault: 'FORKED' }] });
  expect(await problems([...file, ...doubted])).toMatchObject([{ problem: 'doubted', fault: 'FORKED' }]);
});

test('a log that was taken out whole is missed, wherever it stood, and ends of another file are known', async () => {
  const first = await section(1, 5, { of: 3 });
  const second = await section(2, 2, { of: 3 });
  const third = await section(3, 1);
  const made = (...sections: string[][]) => [...file.slice(0, 2), ...sections.flat()];
  const missing = (from: number, to: number) => [{ problem: 'logs-missing', missing: { from, to } }];
  expect(await problems(made(first, second, third))).toEqual([]);
  expect(await problems(made(second, third))).toMatchObject(missing(1, 1));
  expect(await problems(made(first, third))).toMatchObject(missing(2, 2));
  expect(await problems(made(first, second))).toMatchObject(missing(3, 3));
  expect(await problems(made(third))).toMatchObject(missing(1, 2));
  expect(await problems(made(first, second, second, third))).toMatchObject([{ problem: 'log-out-of-order' }]);
  const earlier = await section(1, 5, { at: '2026-05-10T06:00:00.000Z' });
  expect(await problems(made(earlier))).toMatchObject([{ problem: 'other-time' }]);
});

test('no shape lets through what a database refuses', async () => {
  const verifiers = await readVerifiers([device.publicKey]);
  const good = entry(randomUUID(), 1, beginsLog);
  const opened = async (report: object) =>
    verifyReport(await signReport(report as Report, deviceSigner), verifiers, deviceId);
  const playback = { ...good, kind: 'PLAYBACK', programmeId: randomUUID(), silent: true, state: 'STARTED' };
  for (const fine of [
    good,
    { ...good, at: '1970-01-01T00:00:03Z' },
    { ...good, deviceId: deviceId.toUpperCase(), reason: 'mất điện 😀' },
    { ...playback, startErrorMs: -250 },
  ])
    expect(await opened(fine), JSON.stringify(fine)).toHaveProperty('report');
  for (const bad of [
    { ...good, sequence: 3e9 },
    { ...good, at: '0000-01-01T00:00:00Z' },
    { ...good, at: '2026-05-11T06:00:00+23:00' },
    { ...good, at: '2026-05-11T06:00:00Z[Asia/Ho_Chi_Minh]' },
    { ...good, reason: 'a\u0000b' },
    { ...good, reason: '\ud800' },
    { ...playback, startErrorMs: 3e9 },
    { ...playback, playedMs: 1e300 },
  ])
    expect(await opened(bad), JSON.stringify(bad)).toEqual({ refusal: 'malformed' });
});
