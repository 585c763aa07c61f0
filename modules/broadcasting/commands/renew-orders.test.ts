import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLoudspeakersBelow, registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { addDays, dayOf } from '@saola/law';
import { law } from '@saola/law/module';
import { storeMadeSound } from '@saola/media';
import { media } from '@saola/media/module';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { broadcasting } from '../module.ts';
import { listPlayedSlots } from '../queries/list-played-slots.ts';
import { listUnheardEditions } from '../queries/list-unheard-editions.ts';
import type { TimeSlot } from '../schedule/time-slot.ts';
import { broadcastingTables } from '../tables.ts';
import { approveSchedule } from './approve-schedule.ts';
import { cancelProgramme } from './cancel-programmes.ts';
import { closeProgrammes, noteDeliveries } from './note-deliveries.ts';
import { orderProgrammes } from './order-programmes.ts';
import { renewOrders } from './renew-orders.ts';
import { submitSchedule } from './submit-schedule.ts';
import { writeSchedule } from './write-schedule.ts';

let saola: TestServices;
let unitId: string;
let fileId: string;
let square: string;
let school: string;
const commune = 'laocai.taphin';
const hour = 3_600_000;
const duration = 60_000;
const now = new Date(Math.floor(Date.now() / 1000) * 1000);
const actor = actorWith(
  ['broadcasting.programme.write', 'broadcasting.schedule.write', 'devices.device.write'],
  'laocai',
);
const at = (hours: number) => ({
  ...saola.context(actor),
  now: () => new Date(now.getTime() + hours * hour),
});

async function planned(rest: { timing: 'FIXED'; starts_at: Date } | { timing: 'SLOT' }): Promise<string> {
  const [story_id, edition_id] = [crypto.randomUUID(), crypto.randomUUID()];
  const { id } = await broadcastingTables(saola.services.database)
    .insertInto('broadcasting.programmes')
    .values({
      story_id,
      edition_id,
      language: 'vi',
      unit_id: unitId,
      unit_path: commune,
      title: 'Lịch tiêm chủng',
      priority: 'NORMAL',
      state: 'PLANNED',
      starts_at: null,
      ...rest,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const recording = {
    id: crypto.randomUUID(),
    subjectId: edition_id,
    fileId,
    durationMs: duration,
    sha256: 'x',
  };
  await orderProgrammes(at(0), { recording });
  return id;
}

const deliveries = async (programmeId: string) => {
  const { rows } = await sql<{ device_id: string; state: string; starts_at: Date; vouched_until: Date }>`
    select * from broadcasting.deliveries where programme_id = ${programmeId}
  `.execute(saola.services.database);
  return new Map(rows.map((row) => [row.device_id, row]));
};
/** What was said of it to a loudspeaker, from the first on. */
const said = async (programmeId: string, deviceId: string) => {
  const { rows } = await sql<{ kind: string; jws: string; not_after: Date }>`
    select * from devices.orders where subject_id = ${programmeId} and device_id = ${deviceId} order by issued_at
  `.execute(saola.services.database);
  return rows.map(({ kind, jws, not_after }) => {
    const {
      orderId: _id,
      nonce: _nonce,
      issuedAt: _at,
      notAfter,
      ...rest
    } = JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString());
    expect(new Date(notAfter)).toEqual(not_after);
    return { kind, afterHours: (not_after.getTime() - now.getTime()) / hour, rest };
  });
};

async function loudspeaker(name: string): Promise<string> {
  const { deviceId } = await registerDevice(saola.context(actor), { kind: 'LOUDSPEAKER', name, unitId });
  await sql`update devices.devices set enrolled_at = now() where id = ${deviceId}`.execute(
    saola.services.database,
  );
  return deviceId;
}

beforeAll(async () => {
  saola = await testServices([organisations, law, media, devices, newsroomModule(), broadcasting]);
  const validFrom = '2025-07-01';
  await importUnits(saola.context(), {
    source: 'test',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Phìn', slug: 'taphin', validFrom },
    ],
  });
  unitId = (await findUnitByPath(saola.services.database, commune))!.id;
  ({ id: fileId } = await storeMadeSound(saola.context(), {
    unitId,
    unitPath: commune,
    name: 'ban-tin.mp3',
    durationMs: duration,
    forms: [{ name: 'audio.mp3', mime: 'audio/mpeg', content: Buffer.from('bản tin') }],
  }));
  square = await loudspeaker('Loa chợ');
  school = await loudspeaker('Loa trường học');
  expect(await listLoudspeakersBelow(saola.services.database, commune)).toHaveLength(2);
});
afterAll(() => saola.stop());

test('what is normal is said again before a day is over, once, until a day before its end', async () => {
  const programme = await planned({ timing: 'FIXED', starts_at: new Date(now.getTime() + 50 * hour) });
  expect(await renewOrders(at(5), undefined)).toEqual([]);
  expect(await renewOrders(at(7), undefined)).toHaveLength(2);
  expect(await renewOrders(at(7), undefined)).toEqual([]);
  const [first, second, ...others] = await said(programme, square);
  expect([first!.afterHours, second!.afterHours, others]).toEqual([24, 31, []]);
  expect(second!.rest).toEqual(first!.rest);
  // Away for a day, it refuses the first word, too late by then; the second one has come meanwhile.
  const late = { programmeId: programme, deviceId: square, state: 'FAILED' as const, silent: false };
  const expired = { ...late, reason: 'expired', at: at(30).now().toISOString() };
  await noteDeliveries(saola.context(), { notes: [expired] });
  expect((await deliveries(programme)).get(square)?.state).toBe('ORDERED');
  // The end of what is worth saying: the last word holds until it is over.
  await renewOrders(at(30), undefined);
  const end = (await said(programme, square)).at(-1)!;
  expect([end.afterHours, end.rest.starts]).toEqual([51 + duration / hour, first!.rest.starts]);
  expect(await renewOrders(at(49), undefined)).toEqual([]);
});

test('one loudspeaker that has begun keeps none of the others from hearing that it stands', async () => {
  const programme = await planned({ timing: 'FIXED', starts_at: new Date(now.getTime() + 50 * hour) });
  const begun = { programmeId: programme, deviceId: school, state: 'STARTED' as const, silent: false };
  await noteDeliveries(saola.context(), {
    notes: [{ ...begun, reason: null, at: at(6).now().toISOString() }],
  });
  expect((await renewOrders(at(7), undefined)).map(({ deviceId }) => deviceId)).toEqual([square]);
  await cancelProgramme(at(8), { programmeId: programme, reason: 'Đổi lịch.' });
});

test('what is withdrawn is not said again, not even while the withdrawal is under way; nor what has begun', async () => {
  const starts_at = new Date(now.getTime() + 40 * hour);
  const [gone, going, begun] = [
    await planned({ timing: 'FIXED', starts_at }),
    await planned({ timing: 'FIXED', starts_at }),
    await planned({ timing: 'FIXED', starts_at: new Date(now.getTime() + 7 * hour) }),
  ];
  await cancelProgramme(at(1), { programmeId: gone, reason: 'Sai ngày.' });
  await saola.services.database.transaction().execute(async (tx) => {
    await cancelProgramme({ ...at(1), database: tx }, { programmeId: going, reason: 'Sai ngày.' });
    expect(await renewOrders(at(8), undefined)).toEqual([]);
  });
  expect(await renewOrders(at(8), undefined)).toEqual([]);
  expect((await said(gone, square)).map(({ kind }) => kind)).toEqual(['PLAY', 'CANCEL']);
  expect((await said(going, school)).map(({ kind }) => kind)).toEqual(['PLAY', 'CANCEL']);
  expect(await said(begun, square)).toHaveLength(1);
});

test('a bulletin sounds on each cluster in its own hours, after what stands there, and not on one that has none', async () => {
  const slot = (begins: string, devices: string[]): TimeSlot => ({
    id: crypto.randomUUID(),
    name: begins,
    begins,
    minutes: 30,
    days: { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'AS_USUAL' },
    volume: 60,
    devices,
  });
  const approver = actorWith(['broadcasting.schedule.approve'], 'laocai');
  const inForce = async (slots: TimeSlot[], revision: number | null = null) => {
    const draft = { unitId, slots, limitsCode: null, revision };
    const written = await writeSchedule(saola.context(actor), draft);
    await submitSchedule(saola.context(actor), { unitId, ...written });
    await approveSchedule(saola.context(approver), { unitId, ...written });
  };
  const startsOn = async (programme: string) => {
    const heard = await deliveries(programme);
    return [square, school].map((id) => {
      const starts = heard.get(id)?.starts_at;
      return starts && new Date(starts.getTime() + 7 * hour).toISOString().slice(11, 19);
    });
  };
  const both = [slot('06:00', [square]), slot('18:00', [school])];
  await inForce(both);
  expect(await startsOn(await planned({ timing: 'SLOT' }))).toEqual(['06:00:00', '18:00:00']);
  const [from, to] = [dayOf(now), addDays(dayOf(now), 1)];
  const days = await listPlayedSlots(saola.services.database, { unitId, from, to, now });
  const due = both.map(({ id }) => days.filter(({ slotId, items }) => slotId === id && items > 0));
  expect(due).toMatchObject([[{ items: 1 }], [{ items: 1 }]]);
  expect(await startsOn(await planned({ timing: 'SLOT' }))).toEqual(['06:01:00', '18:01:00']);
  await inForce([slot('07:00', [square])]);
  expect(await startsOn(await planned({ timing: 'SLOT' }))).toEqual(['07:00:00', undefined]);
});

test('what nobody can hear yet is ordered when a loudspeaker comes, and has failed only when its time is over', async () => {
  const { database } = saola.services;
  const all = sql`update devices.devices set retired_at = ${now} where retired_at is null`;
  await all.execute(database);
  const starts = new Date(now.getTime() + 5 * hour);
  const [heard, never] = [
    await planned({ timing: 'FIXED', starts_at: starts }),
    await planned({ timing: 'FIXED', starts_at: now }),
  ];
  const stateOf = (id: string) =>
    broadcastingTables(database)
      .selectFrom('broadcasting.programmes')
      .select(['state', 'reason', 'edition_id', 'ordered_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const waiting = await stateOf(heard);
  expect(waiting).toMatchObject({ state: 'PLANNED', reason: 'no-loudspeaker', ordered_at: null });
  await closeProgrammes(at(3), { before: at(3).now() });
  expect(await stateOf(never)).toMatchObject({ state: 'FAILED', reason: 'no-loudspeaker' });
  await loudspeaker('Loa mới');
  const editions = await listUnheardEditions(database, { unitPath: commune, now: at(3).now() });
  expect(editions).toEqual([waiting.edition_id]);
  const recording = {
    id: crypto.randomUUID(),
    subjectId: editions[0]!,
    fileId,
    durationMs: duration,
    sha256: 'x',
  };
  await orderProgrammes(at(3), { recording });
  expect(await stateOf(heard)).toMatchObject({ state: 'ORDERED', reason: null });
  expect((await deliveries(heard)).size).toBe(1);
});
