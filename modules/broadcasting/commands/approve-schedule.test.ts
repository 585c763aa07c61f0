import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { law } from '@saola/law/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { devices } from '@saola/devices/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { broadcasting } from '../module.ts';
import { getSchedule } from '../queries/get-schedule.ts';
import { readHours } from '../queries/read-schedules.ts';
import type { TimeSlot } from '../schedule/time-slot.ts';
import { approveSchedule } from './approve-schedule.ts';
import { discardSchedule } from './discard-schedule.ts';
import { returnSchedule } from './return-schedule.ts';
import { submitSchedule } from './submit-schedule.ts';
import { writeSchedule } from './write-schedule.ts';

let saola: TestServices;
let unitId: string;
const commune = 'laocai.taphin';
const writes = ['broadcasting.schedule.write'];
const officer = { ...actorWith(writes, commune), id: 'officer' };
const colleague = { ...actorWith(writes, commune), id: 'colleague' };
const approver = { ...actorWith([...writes, 'broadcasting.schedule.approve'], commune), id: 'approver' };

const slot = (begins: string, minutes = 30): TimeSlot => ({
  id: crypto.randomUUID(),
  name: `Chương trình ${begins}`,
  begins,
  minutes,
  days: { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'AS_USUAL' },
  volume: 60,
});
const work = (slots: TimeSlot[], revision: number | null = null) => ({
  unitId,
  slots,
  limitsCode: null,
  revision,
});
const schedule = () => getSchedule(saola.services.database, commune, new Date());

beforeAll(async () => {
  saola = await testServices([organisations, law, devices, broadcasting]);
  const validFrom = '2025-07-01';
  await importUnits(saola.context(), {
    source: 'test',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Phìn', slug: 'taphin', validFrom },
    ],
  });
  unitId = (await findUnitByPath(saola.services.database, commune))!.id;
});
afterAll(() => saola.stop());

test('a unit keeps to the default until a schedule is in force, and a schedule in work changes nothing', async () => {
  expect((await schedule()).slots.map(({ begins }) => begins)).toEqual(['05:00', '17:00']);
  await writeSchedule(saola.context(officer), work([slot('06:15')]));
  expect((await schedule()).slots.map(({ begins }) => begins)).toEqual(['05:00', '17:00']);
  expect((await schedule()).inWork).toMatchObject({ state: 'INIT', revision: 1 });
});

test('of two officers who change one schedule the second is told', async () => {
  const slots = [slot('06:15'), slot('17:15')];
  await writeSchedule(saola.context(colleague), work(slots, 1));
  await expect(writeSchedule(saola.context(officer), work(slots, 1))).rejects.toMatchObject({
    code: 'broadcasting/schedule-changed-meanwhile',
  });
  await expect(submitSchedule(saola.context(officer), { unitId, revision: 1 })).rejects.toMatchObject({
    code: 'broadcasting/schedule-changed-meanwhile',
  });
});

test('nobody who wrote in it approves it; returned with a reason it is mended, submitted, approved and in force', async () => {
  await submitSchedule(saola.context(officer), { unitId, revision: 2 });
  const both = { ...approver, id: 'colleague' };
  await expect(approveSchedule(saola.context(both), { unitId, revision: 2 })).rejects.toMatchObject({
    code: 'broadcasting/approver-wrote-schedule',
  });
  await returnSchedule(saola.context(approver), { unitId, revision: 2, reason: 'Sớm quá.' });
  expect((await schedule()).inWork).toMatchObject({ state: 'INIT', returnedReason: 'Sớm quá.' });
  await expect(approveSchedule(saola.context(approver), { unitId, revision: 2 })).rejects.toMatchObject({
    code: 'broadcasting/schedule-not-submitted',
  });
  await writeSchedule(saola.context(officer), work([slot('06:45'), slot('17:15')], 2));
  await submitSchedule(saola.context(officer), { unitId, revision: 3 });
  await approveSchedule(saola.context(approver), { unitId, revision: 3 });
  const now = await schedule();
  expect(now).toMatchObject({ inForce: { state: 'APPROVED' }, inWork: null });
  const hoursOf = await readHours(saola.services.database, [commune], new Date());
  expect(hoursOf(commune).slots.map(({ begins }) => begins)).toEqual(['06:45', '17:15']);
});

test('slots that overlap are kept as work but neither submitted nor, past all checks, taken by the database', async () => {
  const slots = [slot('17:00', 60), slot('17:30', 60)];
  await writeSchedule(saola.context(officer), work(slots));
  await expect(submitSchedule(saola.context(officer), { unitId, revision: 1 })).rejects.toMatchObject({
    code: 'broadcasting/schedule-in-conflict',
  });
  await discardSchedule(saola.context(officer), { unitId, revision: 1 });
  const forced = sql`
    insert into broadcasting.airtimes (unit_id, slot_id, day, during)
    select unit_id, gen_random_uuid(), day, during from broadcasting.airtimes limit 1
  `.execute(saola.services.database);
  await expect(forced).rejects.toMatchObject({ constraint: 'airtimes_never_overlap' });
  const { rows } = await sql<{ days: number }>`
    select count(distinct day)::int as days from broadcasting.airtimes
  `.execute(saola.services.database);
  expect(rows).toEqual([{ days: 366 }]);
});
