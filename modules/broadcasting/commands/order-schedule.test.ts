import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { addDays, dayOf } from '@saola/law';
import { law } from '@saola/law/module';
import { storeMadeSound } from '@saola/media';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { broadcasting } from '../module.ts';
import { getDay } from '../queries/get-day.ts';
import { getSchedule } from '../queries/get-schedule.ts';
import { listPlayedSlots } from '../queries/list-played-slots.ts';
import type { SlotItem } from '../schedule/slot-item.ts';
import type { TimeSlot } from '../schedule/time-slot.ts';
import { approveSchedule } from './approve-schedule.ts';
import { keepRelaySource } from './keep-relay-source.ts';
import { retireRelaySource } from './retire-relay-source.ts';
import { noteSlotDeliveries } from './note-slot-deliveries.ts';
import { orderSchedules } from './order-schedules.ts';
import { submitSchedule } from './submit-schedule.ts';
import { writeSchedule } from './write-schedule.ts';

let saola: TestServices;
let unitId: string;
let soundId: string;
let sourceId: string;
let station: Parameters<typeof keepRelaySource>[1];
let square: string;
let school: string;
const commune = 'laocai.taphin';
const writes = ['broadcasting.schedule.write', 'broadcasting.relay-source.write', 'devices.device.write'];
const officer = { ...actorWith(writes, 'laocai'), id: 'officer' };
const approver = { ...actorWith(['broadcasting.schedule.approve'], 'laocai'), id: 'approver' };

const slot = (begins: string, rest: Partial<TimeSlot> = {}): TimeSlot => ({
  id: crypto.randomUUID(),
  name: `Chương trình ${begins}`,
  begins,
  minutes: 30,
  days: { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'AS_USUAL' },
  volume: 60,
  ...rest,
});
const sound = (kind: 'OPENING' | 'CLOSING'): SlotItem => ({
  id: crypto.randomUUID(),
  kind,
  fileId: soundId,
  title: kind === 'OPENING' ? 'Nhạc hiệu' : 'Nhạc kết thúc',
  seconds: 1,
});
const relay = (): SlotItem => ({
  id: crypto.randomUUID(),
  kind: 'RELAY',
  sourceId,
  title: '?',
  seconds: 600,
});

async function putInForce(unit: string, slots: TimeSlot[], rest: object = {}): Promise<void> {
  const path = unit === unitId ? commune : 'laocai';
  const { inWork } = await getSchedule(saola.services.database, path, new Date());
  const draft = { unitId: unit, slots, limitsCode: null, revision: inWork?.revision ?? null, ...rest };
  const { revision } = await writeSchedule(saola.context(officer), draft);
  await submitSchedule(saola.context(officer), { unitId: unit, revision });
  await approveSchedule(saola.context(approver), { unitId: unit, revision });
  await orderSchedules(saola.context(), { unitPath: path });
}

async function loudspeaker(name: string): Promise<string> {
  const { deviceId } = await registerDevice(saola.context(officer), { kind: 'LOUDSPEAKER', name, unitId });
  await sql`update devices.devices set enrolled_at = now() where id = ${deviceId}`.execute(
    saola.services.database,
  );
  return deviceId;
}

const tomorrow = addDays(dayOf(new Date()), 1);
const heardBy = async (deviceId: string, day = tomorrow) =>
  (await getDay(saola.services.database, commune, day)).find((one) => one.deviceId === deviceId)!;
const words = ({ segments }: Awaited<ReturnType<typeof heardBy>>) =>
  segments.map(({ start, kind, title }) => `${start.slice(11, 19)} ${kind} ${title}`);

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
  unitId = (await findUnitByPath(saola.services.database, commune))!.id;
  const province = (await findUnitByPath(saola.services.database, 'laocai'))!.id;
  const { id } = await storeMadeSound(saola.context(), {
    unitId: province,
    unitPath: 'laocai',
    name: 'nhac-hieu.mp3',
    durationMs: 7_400,
    forms: [{ name: 'audio.mp3', mime: 'audio/mpeg', content: Buffer.from('nhạc hiệu') }],
  });
  soundId = id;
  station = {
    unitId: province,
    name: 'Đài tỉnh',
    kind: 'PROVINCE',
    url: 'https://dai.example/phat-thanh.mp3',
    licenceNote: 'Số liệu trình diễn',
    fallbackFileId: soundId,
    silenceSeconds: 5,
  };
  ({ id: sourceId } = await keepRelaySource(saola.context(officer), station));
  square = await loudspeaker('Loa chợ');
  school = await loudspeaker('Loa trường học');
});
afterAll(() => saola.stop());

test('the items of a slot go out one by one, two weeks ahead, each at its own time', async () => {
  const items = [sound('OPENING'), relay(), sound('CLOSING')];
  await putInForce(unitId, [slot('06:00', { items })]);
  expect(words(await heardBy(square))).toEqual([
    '06:00:00 OPENING Nhạc hiệu',
    '06:00:08 RELAY Đài tỉnh',
    '06:10:08 CLOSING Nhạc kết thúc',
  ]);
  expect(words(await heardBy(square, addDays(tomorrow, 12)))).toHaveLength(3);
  const { rows } = await sql<{ number: number }>`
    select count(*)::int as number from devices.orders where device_id = ${square} and kind = 'PLAY'
  `.execute(saola.services.database);
  expect(rows[0]!.number).toBeGreaterThanOrEqual(14 * 3);
  await orderSchedules(saola.context(), null);
  const again = await sql<{ number: number }>`
    select count(*)::int as number from devices.orders where device_id = ${square} and kind = 'PLAY'
  `.execute(saola.services.database);
  expect(again.rows).toEqual(rows);
});

test('a station that is changed sounds as before until the schedule is approved again, and one in force is not removed', async () => {
  const { database } = saola.services;
  const urls = async () => {
    const { rows } = await sql<{ url: string }>`
      select distinct stream_url as url from broadcasting.slot_items
      where kind = 'RELAY' and cancelled_at is null and starts_at > now()
    `.execute(database);
    return rows.map(({ url }) => url);
  };
  const officerDoes = saola.context(officer);
  await keepRelaySource(officerDoes, { ...station, sourceId, url: 'https://khac.example/' });
  await orderSchedules(saola.context(), null);
  expect(await urls()).toEqual([station.url]);
  const { rows } = await sql<{ detail: unknown }>`
    select detail from platform.audit_entries where command = 'broadcasting.relay-source.keep' order by id desc limit 1
  `.execute(database);
  expect(rows[0]!.detail).toMatchObject({ url: 'https://khac.example/', former: { url: station.url } });
  await expect(retireRelaySource(officerDoes, { sourceId })).rejects.toMatchObject({
    code: 'broadcasting/relay-source-in-force',
  });
  const item = relay();
  await expect(putInForce(unitId, [slot('06:00', { items: [item, item] })])).rejects.toMatchObject({
    code: 'broadcasting/item-twice',
  });
  await putInForce(unitId, [slot('06:00', { items: [item] })]);
  expect(await urls()).toEqual(['https://khac.example/']);
});

test('clusters may have hours of their own, also at the same time; a changed schedule takes back what it had', async () => {
  const ours = (device: string) => slot('06:00', { items: [sound('OPENING')], devices: [device] });
  await putInForce(unitId, [ours(square), { ...ours(school), minutes: 10 }]);
  expect(words(await heardBy(square))).toEqual(['06:00:00 OPENING Nhạc hiệu']);
  expect(words(await heardBy(school))).toEqual(['06:00:00 OPENING Nhạc hiệu']);
  const { rows } = await sql<{ kind: string }>`
    select distinct kind from devices.orders where device_id = ${school} order by kind
  `.execute(saola.services.database);
  expect(rows.map(({ kind }) => kind)).toEqual(['CANCEL', 'PLAY']);
  await expect(putInForce(unitId, [ours(square), slot('06:10')])).rejects.toMatchObject({
    code: 'broadcasting/schedule-in-conflict',
  });
});

test('quiet hours and limits of volume reach the loudspeakers, and what falls into them is said to be dropped', async () => {
  const before = JSON.stringify([{ start: '21:30', end: '04:30' }]);
  await sql`update devices.devices set quiet_hours = ${before}::jsonb where id = ${square}`.execute(
    saola.services.database,
  );
  const rest = {
    quietHours: [{ start: '22:00', end: '05:00' }],
    volumeLimits: [{ start: '05:00', end: '06:30', percent: 40 }],
  };
  await putInForce(unitId, [slot('06:00', { items: [sound('OPENING')] })], rest);
  const { rows } = await sql<{ volume_limits: unknown }>`
    select volume_limits from devices.devices where id = ${square} and quiet_hours = ${JSON.stringify(rest.quietHours)}::jsonb
  `.execute(saola.services.database);
  expect(rows).toEqual([{ volume_limits: rest.volumeLimits }]);
  // Limits without quiet hours: the loudspeaker has its own again.
  await putInForce(unitId, [slot('06:00', { items: [sound('OPENING')] })], {
    volumeLimits: [{ start: '05:00', end: '07:00', percent: 30 }],
  });
  const { rows: own } = await sql<object>`
    select quiet_hours, volume_limits->0->'percent' as percent from devices.devices where id = ${square}
  `.execute(saola.services.database);
  expect(own).toEqual([{ quiet_hours: JSON.parse(before), percent: 30 }]);
  await sql`update devices.devices set quiet_hours = '[{"start":"05:30","end":"07:00"}]' where id = ${square}`.execute(
    saola.services.database,
  );
  const { segments, reasons } = await heardBy(square);
  expect(segments).toEqual([]);
  expect(reasons).toMatchObject([{ title: 'Nhạc hiệu', what: 'dropped', rule: 7 }]);
});

test('a day of the schedule is played when a loudspeaker let it be heard, and silent playing does not count', async () => {
  const { database } = saola.services;
  const item = (await heardBy(school)).segments[0]!;
  const later = new Date(Date.parse(item.end) + 3_600_000);
  const state = async () =>
    (await listPlayedSlots(database, { unitId, from: tomorrow, to: tomorrow, now: later }))[0]!.state;
  const note = (silent: boolean) => ({
    programmeId: item.programmeId,
    deviceId: school,
    state: 'FINISHED' as const,
    silent,
    reason: null,
    at: item.end,
  });
  expect(await state()).toBe('NOT_HEARD');
  const empty = { from: addDays(tomorrow, 90), to: addDays(tomorrow, 90), now: new Date('2100-01-01') };
  expect(await listPlayedSlots(database, { unitId, ...empty })).toMatchObject([{ state: 'NOTHING_DUE' }]);
  await noteSlotDeliveries(saola.context(), { notes: [note(true)] });
  expect(await state()).toBe('NOT_HEARD');
  await sql`update broadcasting.slot_deliveries set state = 'STARTED', silent = false`.execute(database);
  await noteSlotDeliveries(saola.context(), { notes: [note(false)] });
  expect(await state()).toBe('PLAYED');
});

test('a loudspeaker that left the schedule and comes back has its items again, and only for it is anything ordered', async () => {
  const { database } = saola.services;
  await sql`update broadcasting.slot_deliveries set state = 'CANCELLED'`.execute(database);
  const last = async () => {
    const { rows } = await sql<{ device_id: string; state: string }>`
      select distinct device_id, d.state from broadcasting.slot_deliveries d join broadcasting.slot_items i
        on i.id = d.slot_item_id where i.starts_at > now() and i.cancelled_at is null and d.state = 'ORDERED'
    `.execute(database);
    return rows.map(({ device_id }) => device_id);
  };
  await orderSchedules(saola.context(), { unitPath: commune, deviceId: school });
  expect(await last()).toEqual([school]);
  await orderSchedules(saola.context(), null);
  expect((await last()).toSorted()).toEqual([square, school].toSorted());
});
