import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  makeKey,
  readSigner,
  readVerifiers,
  signOrder,
  signReport,
  verifyReport,
  type Report,
  type UnchainedReport,
} from '@saola/device-protocol';
import { makeClock } from './clock.ts';
import { openInbox } from './orders.ts';
import { openPlayLog } from './play-log.ts';
import { openStore } from './store.ts';

const deviceId = randomUUID();
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'saola-log-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function open() {
  const { privateKey, publicKey } = await makeKey();
  const store = openStore(folder);
  const clock = { ...makeClock(store), measured: () => true };
  const playLog = await openPlayLog({ deviceId, privateKey, store, clock, silent: true });
  const keys = await readVerifiers([publicKey]);
  const entries = async () => {
    const opened = playLog.entriesAfter(0, 100).map(({ jws }) => verifyReport(jws, keys, deviceId));
    return (await Promise.all(opened)).map((one) => (one as { report: Report }).report);
  };
  return { store, clock, playLog, entries };
}

test('what an agent of protocol 1.0 has not sent goes on in the log, once, as what it was', async () => {
  const said = { reportId: randomUUID(), deviceId, at: '2026-05-11T06:00:00.000Z' };
  const old: UnchainedReport = {
    ...said,
    kind: 'PLAYBACK',
    programmeId: randomUUID(),
    state: 'FINISHED',
    silent: true,
  };
  const database = new DatabaseSync(join(folder, 'agent.db'));
  database.exec('create table reports (number integer primary key, jws text not null)');
  const jws = await signReport(old, await readSigner((await makeKey()).privateKey));
  database.prepare('insert into reports (jws) values (?)').run(jws);
  database.close();
  const first = await open();
  expect(await first.entries()).toMatchObject([{ what: 'LOG_BEGUN' }, { ...old, sequence: 2 }]);
  first.store.close();
  const second = await open();
  expect(second.playLog.head().sequence).toBe(2);
  second.store.close();
});

test('an order that comes too late has one receipt, however often it comes', async () => {
  const { store, clock, playLog, entries } = await open();
  const [root, orderKey] = [await makeKey(), await makeKey()];
  store.set('orderKeys', [orderKey.publicKey]);
  const rest = { count: () => undefined, changed: () => undefined };
  const receive = await openInbox({ deviceId, rootKey: root.publicKey, store, clock, playLog, ...rest });
  const order = (daysAgo: number) => ({
    orderId: randomUUID(),
    deviceId,
    nonce: randomUUID(),
    issuedAt: '2026-05-11T06:00:00Z',
    notAfter: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
    kind: 'SET_VOLUME' as const,
    volume: 30,
  });
  const signer = await readSigner(orderKey.privateKey);
  for (const daysAgo of [10, 400]) {
    const jws = await signOrder(order(daysAgo), signer);
    for (let times = 0; times < 3; times += 1) {
      await receive(jws);
      store.forgetOld(Date.now());
    }
  }
  expect((await entries()).map(({ kind }) => kind)).toEqual(['DEVICE', 'RECEIPT', 'REFUSAL']);
  store.close();
});
