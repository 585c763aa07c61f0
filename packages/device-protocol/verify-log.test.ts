import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import {
  beginsLog,
  hashOfEntry,
  makeKey,
  readSigner,
  signKeySet,
  signLogEnd,
  signReport,
  signVouching,
  verifyLog,
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
    ...(await section(1, 5)),
    ...(await section(2, 2)),
  ];
});

async function section(number: number, howMany: number, doubts: { sequence: number; fault: string }[] = []) {
  const log = randomUUID();
  const about = { deviceId, name: 'Cụm loa', unitName: 'Xã Tả Phìn', publicKey: device.publicKey };
  const lines = [await signVouching({ ...about, log, number, begunAt: writtenAt }, orderSigner)];
  let hash: string | null = null;
  for (let sequence = 1; sequence <= howMany; sequence += 1) {
    const jws = await signReport(entry(log, sequence, hash ?? beginsLog), deviceSigner);
    hash = hashOfEntry(jws);
    lines.push(jws);
  }
  const end = { deviceId, log, sequence: howMany, hash, writtenAt };
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
    ['key not vouched', without(2), Array.from({ length: 5 }, () => ({ problem: 'device-not-vouched' }))],
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
  const doubted = await section(3, 1, [{ sequence: 1, fault: 'FORKED' }]);
  expect(await problems([...file, ...doubted])).toMatchObject([{ problem: 'doubted', fault: 'FORKED' }]);
});
