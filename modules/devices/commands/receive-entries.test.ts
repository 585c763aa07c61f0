import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  beginsLog,
  hashOfEntry,
  makeKey,
  readSigner,
  signReport,
  verifyLog,
  type PublicKey,
  type Report,
  type Signer,
} from '@saola/device-protocol';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import type { GenuineEntry } from '../log.ts';
import { inParts } from '../messages/in-parts.ts';
import { devices } from '../module.ts';
import { listDoubtedLogs } from '../queries/list-doubted-logs.ts';
import { devicesTables } from '../tables.ts';
import { exportLog } from './export-log.ts';
import { issueOrders } from './issue-orders.ts';
import { receiveEntries } from './receive-entries.ts';
import { receiveReports } from './receive-reports.ts';
import { registerDevice } from './register-device.ts';
import { settleLogFaults } from './settle-log-faults.ts';

let saola: TestServices;
let unitId: string;
let signer: Signer;
let publicKey: PublicKey;

beforeAll(async () => {
  saola = await testServices([organisations, devices]);
  await importUnits(saola.context(), {
    source: 'test',
    units: [{ below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom: '2025-07-01' }],
  });
  unitId = (await findUnitByPath(saola.services.database, 'laocai'))!.id;
  const key = await makeKey();
  publicKey = key.publicKey;
  signer = await readSigner(key.privateKey);
});
afterAll(() => saola.stop());

const technician = actorWith(['devices.device.write'], 'laocai');
const technicianWhoReads = actorWith(['devices.device.read'], 'laocai');
const device = async () =>
  (await registerDevice(saola.context(technician), { kind: 'LOUDSPEAKER', name: 'Cụm loa', unitId }))
    .deviceId;

type Said =
  | { kind: 'DEVICE'; what: 'SWITCHED_ON' }
  | { kind: 'RECEIPT'; orderId: string; outcome: 'ACCEPTED' | 'REFUSED' };
const switchedOn: Said = { kind: 'DEVICE', what: 'SWITCHED_ON' };

/** A log as a device writes it; the reason makes two logs of one length differ. */
async function written(
  deviceId: string,
  howMany: number | Said[],
  { log = randomUUID() as string, from = [] as GenuineEntry[] } = {},
) {
  const entries = [...from];
  const said = typeof howMany === 'number' ? Array.from({ length: howMany }, () => switchedOn) : howMany;
  for (const one of said) {
    const report: Report = {
      ...one,
      reportId: randomUUID(),
      deviceId,
      at: '2026-05-11T06:00:00.000Z',
      log,
      sequence: entries.length + 1,
      previous: entries.at(-1)?.hash ?? beginsLog,
    };
    const jws = await signReport(report, signer);
    entries.push({ jws, hash: hashOfEntry(jws), report, publicKey });
  }
  return { log, entries };
}
const receive = (entries: GenuineEntry[]) => receiveEntries(saola.context(), { entries });
const faultsOf = async (deviceId: string) =>
  (await listDoubtedLogs(saola.services.database, [deviceId])).map(
    ({ fault, sequence }) => `${fault} ${sequence}`,
  );

test('however the entries of a log come, it is stored once, whole, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }), { maxLength: 5 }),
      async (batches) => {
        const deviceId = await device();
        const { log, entries } = await written(deviceId, 8);
        const here = new Set<number>();
        for (const batch of batches) {
          for (const which of batch) here.add(which);
          const [stored] = await receive(batch.map((which) => entries[which]!));
          let through = 0;
          while (here.has(through)) through += 1;
          expect(stored).toEqual({
            deviceId,
            log,
            sequence: through,
            hash: entries[through - 1]?.hash ?? null,
          });
        }
        const [whole] = await receive(entries);
        expect(whole).toMatchObject({ sequence: 8, hash: entries[7]!.hash });
        const rows = await devicesTables(saola.services.database)
          .selectFrom('devices.log_entries')
          .select('jws')
          .where('log_id', '=', log)
          .orderBy('sequence')
          .execute();
        expect(rows.map(({ jws }) => jws)).toEqual(entries.map(({ jws }) => jws));
        expect(await faultsOf(deviceId)).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
});

test('two devices with one key are found out: the second entry in a place is refused and kept as evidence', async () => {
  const deviceId = await device();
  const { log, entries } = await written(deviceId, 3);
  const copy = await written(deviceId, 2, { log, from: entries.slice(0, 2) });
  await receive(entries);
  const [stored] = await receive(copy.entries.slice(2));
  expect(stored).toMatchObject({ sequence: 4, hash: copy.entries[3]!.hash });
  expect(await faultsOf(deviceId)).toEqual(['FORKED 3', 'BROKEN_CHAIN 4']);
  const [fork] = await listDoubtedLogs(saola.services.database, [deviceId]);
  expect(fork).toMatchObject({ jws: copy.entries[2]!.jws });
  // Somebody finds the copy and says so; who has only seen the earlier fault settles no later one.
  const settle = (kind: 'FORKED' | 'BROKEN_CHAIN', until: string, actor = technician) =>
    settleLogFaults(saola.context(actor), {
      deviceId,
      kind,
      until: new Date(until),
      reason: ' Đã tắt bản sao ',
    });
  const { noticedAt } = fork!;
  await expect(settle('FORKED', noticedAt, technicianWhoReads)).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  await settle('FORKED', noticedAt);
  expect(await faultsOf(deviceId)).toEqual(['BROKEN_CHAIN 4']);
  const twice = { code: 'devices/log-faults-settled' };
  await expect(settle('FORKED', noticedAt)).rejects.toMatchObject(twice);
  await expect(settle('BROKEN_CHAIN', '2020-01-01T00:00:00Z')).rejects.toMatchObject(twice);
  // The same two entries come again: they have been judged.
  await receive(copy.entries.slice(2));
  expect(await faultsOf(deviceId)).toEqual(['BROKEN_CHAIN 4']);
});

test('a log may be followed by another, which it then may not outgrow', async () => {
  const deviceId = await device();
  const first = await written(deviceId, 2);
  await receive(first.entries);
  await receive((await written(deviceId, 1)).entries);
  expect(await faultsOf(deviceId)).toEqual([]);
  await receive((await written(deviceId, 1, { log: first.log, from: first.entries })).entries.slice(2));
  expect(await faultsOf(deviceId)).toEqual(['OLDER_LOG_GROWS 3']);
});

test('the rest of a log may come together with the beginning of the next, which is numbered after it', async () => {
  const deviceId = await device();
  // The ids of many would sort otherwise.
  const logs = await Promise.all(Array.from({ length: 6 }, () => written(deviceId, 2)));
  await receive(logs[0]!.entries.slice(0, 1));
  await receive([logs[0]!.entries[1]!, ...logs.slice(1).flatMap(({ entries }) => entries)]);
  expect(await faultsOf(deviceId)).toEqual([]);
  const rows = await devicesTables(saola.services.database)
    .selectFrom('devices.logs')
    .select('log_id')
    .where('device_id', '=', deviceId)
    .orderBy('number')
    .execute();
  expect(rows.map(({ log_id }) => log_id)).toEqual(logs.map(({ log }) => log));
});

test('what cannot be stored keeps nobody else from it', async () => {
  const [one, other] = [await written(await device(), 3), await written(await device(), 2)];
  const bad = (await written(await device(), 2)).entries.map((entry, at) => ({
    ...entry,
    report: { ...entry.report, ...(at === 0 ? { sequence: 3e9 } : { at: '0000-01-01T00:00:00Z' }) },
  }));
  const mixed = [bad[0]!, ...one.entries, bad[1]!, ...other.entries];
  await expect(receive(mixed)).rejects.toThrow();
  const stored = await inParts(saola.services.logger, mixed, receive);
  for (const { log, entries } of [one, other])
    expect(stored.filter((through) => through.log === log).at(-1)).toMatchObject({
      sequence: entries.length,
      hash: entries.at(-1)!.hash,
    });
});

test('ids in capital letters mean the same', async () => {
  const deviceId = await device();
  const notAfter = new Date(Date.now() + 60_000).toISOString();
  const [order] = await issueOrders(saola.context(), {
    orders: [{ kind: 'SET_VOLUME', deviceId, volume: 40, notAfter }],
  });
  const receipt: Said = { kind: 'RECEIPT', orderId: order!.orderId.toUpperCase(), outcome: 'ACCEPTED' };
  const log = randomUUID();
  const { entries } = await written(deviceId.toUpperCase(), [switchedOn, receipt], {
    log: log.toUpperCase(),
  });
  expect(await receive(entries)).toMatchObject([{ deviceId, log, sequence: 2, hash: entries[1]!.hash }]);
  const answered = await devicesTables(saola.services.database)
    .selectFrom('devices.orders')
    .select('outcome')
    .where('id', '=', order!.orderId)
    .executeTakeFirst();
  expect(answered).toEqual({ outcome: 'ACCEPTED' });
  const file = await Array.fromAsync(exportLog(saola.context(technicianWhoReads), deviceId));
  expect((await verifyLog(file)).problems).toEqual([]);
});

test('a receipt answers its order at once, gap or no gap, and only once', async () => {
  const deviceId = await device();
  const context = saola.context();
  const notAfter = new Date(Date.now() + 60_000).toISOString();
  const [order] = await issueOrders(context, {
    orders: [{ kind: 'SET_VOLUME', deviceId, volume: 40, notAfter }],
  });
  const receipt: Said = { kind: 'RECEIPT', orderId: order!.orderId, outcome: 'ACCEPTED' };
  const again: Said = { ...receipt, outcome: 'REFUSED' };
  const { entries } = await written(deviceId, [switchedOn, receipt, again]);
  const outcome = () =>
    devicesTables(saola.services.database)
      .selectFrom('devices.orders')
      .select(['outcome', 'receipted_at'])
      .where('id', '=', order!.orderId)
      .executeTakeFirst();
  expect(await receive(entries.slice(1, 2))).toMatchObject([{ sequence: 0, hash: null }]);
  const before = await outcome();
  expect(before).toMatchObject({ outcome: 'ACCEPTED', receipted_at: expect.any(Date) });
  // The same entry once more, and another that says something else.
  expect(await receive(entries)).toMatchObject([{ sequence: 3 }]);
  expect(await outcome()).toEqual(before);
});

test('who keeps a log may not fall back to reports outside it', async () => {
  const deviceId = await device();
  await receive((await written(deviceId, 1)).entries);
  const report = { reportId: randomUUID(), deviceId, at: '2026-05-11T06:00:00Z', kind: 'RECEIPT' as const };
  const reports = [{ ...report, orderId: randomUUID(), outcome: 'ACCEPTED' as const }];
  await receiveReports(saola.context(), { reports });
  const kept = await devicesTables(saola.services.database)
    .selectFrom('devices.reports')
    .selectAll()
    .where('report_id', '=', report.reportId)
    .execute();
  expect(kept).toEqual([]);
});

test('what was received can be checked by an outsider: a whole log is whole, a copied one doubted', async () => {
  const deviceId = await device();
  const { log, entries } = await written(deviceId, 3);
  await receive(entries);
  const file = () => Array.fromAsync(exportLog(saola.context(technicianWhoReads), deviceId));
  const verdict = await verifyLog(await file());
  expect(verdict).toMatchObject({ deviceId, logs: [{ log, entries: 3 }], problems: [] });
  await receive((await written(deviceId, 1, { log, from: entries.slice(0, 2) })).entries.slice(2));
  expect((await verifyLog(await file())).problems).toMatchObject([{ problem: 'doubted', fault: 'FORKED' }]);
  await expect(Array.fromAsync(exportLog(saola.context(technician), deviceId))).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});
