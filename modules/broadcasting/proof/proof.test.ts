import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { importRules } from '@saola/law';
import { law } from '@saola/law/module';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { archiveOldPlays } from '../commands/archive-plays.ts';
import { noteDeliveries, type DeliveryNote } from '../commands/note-deliveries.ts';
import { noteSlotDeliveries } from '../commands/note-slot-deliveries.ts';
import { markAirtime } from '../commands/shared/mark-airtime.ts';
import { sumAirtime } from '../commands/sum-airtime.ts';
import { broadcasting } from '../module.ts';
import { getAirtime } from '../queries/get-airtime.ts';
import { eachPlay, listPlays } from '../queries/list-plays.ts';
import { sayWhy } from './say-why.ts';
import { writeOpenData } from './write-open-data.ts';
import { writeSheet } from './write-sheet.ts';
import { command } from '@saola/platform/commands';

let saola: TestServices;
let top: { id: string; path: string };
let unit: { id: string; path: string };
const loudspeakers: string[] = [];
const programme = crypto.randomUUID();
const relay = crypto.randomUUID();
const path = 'laocai.taphin';
/** Half past seven in the morning in Vietnam: in UTC another day begins at seven. */
const starts = new Date('2026-09-14T23:30:00Z');
const later = (minutes: number) => new Date(starts.getTime() + minutes * 60_000);
const at = (minutes: number) => ({ ...saola.context(), now: () => later(minutes) });
const scope = { readable: ['laocai'], from: '2026-09-15', to: '2026-09-15' };
const plays = (more = {}) => listPlays(saola.services.database, { ...scope, now: later(180), ...more });
const airtime = (more = {}) =>
  getAirtime(saola.services.database, { ...scope, now: later(180), top, ...more });

beforeAll(async () => {
  saola = await testServices([organisations, law, media, devices, broadcasting]);
  const validFrom = '2025-07-01';
  await importUnits(saola.context(), {
    source: 'test',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Phìn', slug: 'taphin', validFrom },
    ],
  });
  const { database } = saola.services;
  top = (await findUnitByPath(database, 'laocai'))!;
  unit = (await findUnitByPath(database, path))!;
  const technician = saola.context(actorWith(['devices.device.write'], 'laocai'));
  for (const name of ['Loa chợ', 'Loa trường', 'Loa bến xe', '=1+1'])
    loudspeakers.push(
      (await registerDevice(technician, { kind: 'LOUDSPEAKER', name, unitId: unit.id, quietHours: [] }))
        .deviceId,
    );
  await sql`
    insert into broadcasting.programmes (id, story_id, edition_id, language, unit_id, unit_path, title, priority, state,
      timing, starts_at, expires_at, duration_ms, origin, topic)
    values (${programme}, uuidv7(), uuidv7(), 'vi', ${unit.id}, ${path}::ltree, '=HYPERLINK("x")', 'NORMAL',
      'ORDERED', 'SLOT', ${starts}, ${later(60)}, 60000, 'ABOVE', 3)
  `.execute(database);
  await sql`
    insert into broadcasting.slot_items (id, unit_id, unit_path, slot_id, item_id, day, kind, title, position, starts_at,
      expires_at, duration_ms, file_id)
    values (${relay}, ${top.id}, 'laocai', uuidv7(), uuidv7(), '2026-09-15', 'RELAY', 'Đài tỉnh', 0, ${later(5)}, ${later(30)},
      600000, uuidv7())
  `.execute(database);
  await sql`
    insert into broadcasting.deliveries (programme_id, device_id, unit_id, unit_path, state, ordered_at, starts_at, expires_at)
    select ${programme}, id, ${unit.id}, ${path}::ltree, 'ORDERED', ${later(-60)}, ${starts}, ${later(60)}
    from unnest(${loudspeakers}::uuid[]) id
  `.execute(database);
  await sql`
    insert into broadcasting.slot_deliveries (slot_item_id, device_id, unit_id, unit_path, ordered_at, starts_at)
    select ${relay}, id, ${unit.id}, ${path}::ltree, ${later(-60)}, ${later(5)} from unnest(${loudspeakers.slice(0, 2)}::uuid[]) id
  `.execute(database);
  await command('test.mark', async (frame) => {
    frame.anyone('test');
    frame.unrecorded('test');
    await markAirtime(frame, [{ unitId: unit.id, at: starts }]);
  })(at(-60), undefined);
});
afterAll(() => saola.stop());

const note = (
  programmeId: string,
  device: number,
  state: DeliveryNote['state'],
  more = {},
): DeliveryNote => ({
  programmeId,
  deviceId: loudspeakers[device]!,
  state,
  silent: false,
  reason: null,
  at: later(1).toISOString(),
  ...more,
});

test('what loudspeakers say adds up to minutes by day, unit, topic and origin, and what is over counts without a word', async () => {
  await sumAirtime(at(-450), undefined);
  expect((await airtime({ now: later(-450) })).total.plays).toBe(0);
  await sumAirtime(at(-30), undefined);
  expect((await airtime({ now: later(-30) })).total).toMatchObject({
    plays: 6,
    pending: 6,
    plannedMs: 1_440_000,
  });
  await noteDeliveries(at(2), {
    notes: [
      note(programme, 0, 'RECEIVED'),
      note(programme, 0, 'STARTED', { volume: 70, startErrorMs: 12 }),
      note(programme, 0, 'FINISHED', { playedMs: 60_400 }),
      note(programme, 1, 'STARTED'),
      note(programme, 1, 'FAILED', { reason: 'cut', rule: 1, playedMs: 20_000 }),
      note(programme, 2, 'FINISHED', { silent: true, playedMs: 60_000 }),
    ],
  });
  await noteSlotDeliveries(at(20), { notes: [note(relay, 0, 'FINISHED', { playedMs: 600_000 })] });
  await sumAirtime(at(21), undefined);
  // The relay of the second loudspeaker and the bulletin of the fourth are open until their time is over.
  expect((await airtime({ now: later(21) })).total).toMatchObject({
    heard: 2,
    silent: 1,
    notHeard: 1,
    pending: 2,
  });
  expect(await sumAirtime(at(22), undefined)).toBe(0);
  expect(await sumAirtime(at(36), undefined)).toBe(1);
  expect(await sumAirtime(at(66), undefined)).toBe(1);
  const sums = await airtime();
  expect(sums.total).toEqual({
    plays: 6,
    heard: 2,
    silent: 1,
    notHeard: 3,
    pending: 0,
    plannedMs: 1_440_000,
    heardMs: 680_000,
    silentMs: 60_000,
    missedMs: 700_000,
  });
  expect(sums.days.map(({ day, plays: count }) => [day, count])).toEqual([['2026-09-15', 6]]);
  expect(sums.units).toMatchObject([{ unitId: unit.id, unitName: 'Xã Tả Phìn', plays: 6 }]);
  expect(sums.topics).toMatchObject([
    { topic: 0, heardMs: 600_000 },
    { topic: 3, heardMs: 80_000 },
  ]);
  expect(sums.origins.map(({ origin }) => origin).sort()).toEqual(['ABOVE', 'RELAY']);
  expect(sums.devices).toBeNull();
  const below = await airtime({ top: unit, below: path });
  expect(below.devices).toMatchObject([
    { deviceName: '=1+1', notHeard: 1 },
    { deviceName: 'Loa bến xe', silent: 1 },
    { deviceName: 'Loa chợ', heard: 2 },
    { deviceName: 'Loa trường', notHeard: 2, heardMs: 20_000 },
  ]);
  expect((await airtime({ deviceId: loudspeakers[0] })).total).toMatchObject({ plays: 2, heardMs: 660_000 });
  expect((await airtime({ readable: ['laocai.yty'] })).total.plays).toBe(0);
});

test('what was not heard is listed with its reason, page by page', async () => {
  const first = await plays({ unheard: true, limit: 2 });
  const second = await plays({ unheard: true, limit: 10, after: first.next! });
  const all = [...first.items, ...second.items];
  expect(all.map(({ outcome }) => outcome).sort()).toEqual(['CUT', 'SILENT', 'UNREPORTED', 'UNREPORTED']);
  expect(new Set(all.map(({ itemId, deviceId }) => itemId + deviceId)).size).toBe(4);
  expect(second.next).toBeNull();
  expect(all.map(sayWhy)).toContain('Nhường cho tin được ưu tiên hơn.');
  expect(all.map(sayWhy)).toContain('Loa không nhận được lệnh: mất kết nối hoặc đang tắt.');
  const heard = await plays({ outcome: 'HEARD', origin: 'ABOVE' });
  expect(heard.items).toMatchObject([
    {
      deviceName: 'Loa chợ',
      unitName: 'Xã Tả Phìn',
      topic: 3,
      volume: 70,
      startErrorMs: 12,
      playedMs: 60_000,
    },
  ]);
  expect((await plays({ after: 'bm9uc2Vuc2U' })).items).toHaveLength(6);
});

test('the workbook holds numbers, times of Vietnam, and words that begin like a formula as words', async () => {
  const search = { ...scope, now: later(180) };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeSheet(eachPlay(saola.services.database, search))) chunks.push(chunk);
  const { sheets } = await readXlsx(Buffer.concat(chunks));
  expect(sheets[0]!.name).toBe('Bằng chứng phát');
  const [head, ...rows] = sheets[0]!.rows;
  expect(head!.slice(0, 4)).toEqual(['Giờ theo lịch', 'Đơn vị', 'Cụm loa', 'Nội dung']);
  expect(rows).toHaveLength(6);
  const row = rows.find((one) => one[2] === '=1+1')!;
  expect(row[0]).toEqual(new Date('2026-09-15T06:30:00Z'));
  expect(row.slice(3, 5)).toEqual(['=HYPERLINK("x")', 'Bản tin']);
  expect(row[10]).toBe(60);
  const about = { unitName: 'Tỉnh Lào Cai', from: scope.from, to: scope.to, writtenAt: later(180) };
  let text = '';
  for await (const part of writeOpenData(eachPlay(saola.services.database, search), about)) text += part;
  expect(JSON.parse(text)).toMatchObject({ format: 'saola-proof-of-play', count: 6 });
});

test('an alarm that a loudspeaker did not sound has failed there, unless it was taken back at once', async () => {
  const alarm = crypto.randomUUID();
  const { database } = saola.services;
  await sql`
    insert into broadcasting.emergencies (id, request_key, event_id, unit_id, unit_path, kind, level, exercise, title, authority,
      document_number, text, area, sound, signal, signal_series, valid_until, state, confirm_until, duration_ms, started_by,
      started_by_name, started_at, ended_at)
    values (${alarm}, uuidv7(), uuidv7(), ${unit.id}, ${path}::ltree, 'FLOOD', 3, false, 'Lũ quét', 'UBND', '', '', '{}', '{}',
      'FULL', 1, ${later(4320)}, 'ENDED', ${later(1450)}, 60000, uuidv7(), 'x', ${later(1440)}, ${later(1442)})
  `.execute(database);
  await sql`
    insert into broadcasting.emergency_deliveries (emergency_id, device_id, unit_id, unit_path, device_name, ordered_at,
      received_at, started_at, times_heard, played_ms, ended_at, outcome, reason)
    select ${alarm}, id, ${unit.id}, ${path}::ltree, '', ${later(1440)}, ${later(1440)},
      case when at = 1 then ${later(1440)}::timestamptz end, case when at = 1 then 1 else 0 end, case when at = 1 then 60000 end,
      ${later(1442)}, 'FAILED', 'cancelled'
    from unnest(${loudspeakers.slice(0, 2)}::uuid[]) with ordinality as d (id, at)
  `.execute(database);
  const day = { from: '2026-09-16', to: '2026-09-16', now: later(1450) };
  await command('test.mark', async (frame) => {
    frame.anyone('test');
    frame.unrecorded('test');
    await markAirtime(frame, [{ unitId: unit.id, at: later(1440) }]);
  })(at(1442), undefined);
  await sumAirtime(at(1450), undefined);
  expect((await airtime(day)).total).toMatchObject({ plays: 2, heard: 1, notHeard: 1, pending: 0 });
  expect((await airtime({ ...day, deviceId: loudspeakers[1] })).total).toMatchObject({ notHeard: 1 });
  const { items } = await plays({ ...day, unheard: true });
  expect(items.map(sayWhy)).toEqual(['Bị dừng trước khi loa phát được.']);
  await sql`update broadcasting.emergencies set ended_at = ${later(1440.1)} where id = ${alarm}`.execute(
    database,
  );
  expect((await plays({ ...day, outcome: 'CANCELLED' })).items).toHaveLength(1);
});

test('what is older than the rule keeps goes into a file first and leaves its sums', async () => {
  const inYears = (years: number) => ({ ...saola.context(), now: () => later(years * 365.25 * 24 * 60) });
  await archiveOldPlays(inYears(4.9));
  expect((await plays()).items).toHaveLength(6);
  // A day without sums, and whatever lay there before, is put away like every other.
  await sql`delete from broadcasting.airtime where day = '2026-09-16'`.execute(saola.services.database);
  await saola.services.storage.put('broadcasting/proof/2026-09-16.jsonl.gz', Buffer.from('before'));
  const decision = { code: 'QD-TRINH-DIEN', kind: 'DECISION', number: '1/QĐ-UBND', issuedOn: null } as const;
  await importRules(saola.context(), {
    origin: 'PROVINCE',
    source: 'test',
    instruments: [
      {
        ...decision,
        title: { vi: 'Thời hạn lưu bằng chứng phát', en: 'How long proof of play is kept' },
        effectiveFrom: '2026-07-01',
        effectiveTo: null,
        replacedBy: null,
        statusNote: '',
      },
    ],
    rules: [
      {
        code: 'KEEP-01',
        kind: 'NUMBER',
        subject: 'keep-proof-of-play',
        instrument: decision.code,
        article: 'Điều 1',
        value: { number: 24, unit: 'tháng' },
        effectiveFrom: '2026-07-01',
        certainty: 'S',
      },
    ],
  });
  await archiveOldPlays(inYears(1.9));
  expect((await plays()).items).toHaveLength(6);
  await archiveOldPlays(inYears(2.1));
  expect((await plays()).items).toHaveLength(0);
  const read = (file: string) => saola.services.storage.read(`broadcasting/proof/${file}.jsonl.gz`);
  expect((await read('2026-09-16')).toString()).toBe('before');
  expect(
    gunzipSync(await read('2026-09-16-2'))
      .toString()
      .trim()
      .split('\n'),
  ).toHaveLength(2);
  expect((await airtime()).total.plays).toBe(6);
  const kept = gunzipSync(await read('2026-09-15')).toString();
  expect(
    kept
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string }),
  ).toHaveLength(6);
});
