import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { devices } from '@saola/devices/module';
import { law } from '@saola/law/module';
import { REORGANISE } from '@saola/organisations';
import { type Merger, mergerOfCommunes } from '@saola/organisations/demo-merger';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { broadcasting } from '../module.ts';
import { getSchedule } from '../queries/get-schedule.ts';
import { listRelaySources } from '../queries/list-relay-sources.ts';
import type { TimeSlot } from '../schedule/time-slot.ts';
import { broadcastingTables } from '../tables.ts';
import { approveSchedule } from './approve-schedule.ts';
import { renewAirtimes } from './renew-airtimes.ts';
import { submitSchedule } from './submit-schedule.ts';
import { succeedUnitInBroadcasting } from './succeed-unit.ts';
import { writeSchedule } from './write-schedule.ts';

let saola: TestServices;
let merger: Merger;

const slot = (begins: string): TimeSlot => ({
  id: crypto.randomUUID(),
  name: `Chương trình ${begins}`,
  begins,
  minutes: 30,
  days: { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'AS_USUAL' },
  volume: null,
});
async function keep(unitId: string, begins: string): Promise<void> {
  const draft = { unitId, slots: [slot(begins)], limitsCode: null, revision: null };
  const { revision } = await writeSchedule(saola.context(), draft);
  await submitSchedule(saola.context(), { unitId, revision });
  const other = actorWith(['broadcasting.schedule.approve'], 'laocai');
  await approveSchedule(saola.context({ ...other, id: 'other' }), { unitId, revision });
}
const begins = async (path: string) =>
  (await getSchedule(saola.services.database, path, new Date())).slots.map((one) => one.begins);

beforeAll(async () => {
  saola = await testServices([organisations, law, devices, broadcasting]);
  merger = await mergerOfCommunes(saola.context());
});
afterAll(() => saola.stop());

test('hours of a unit that is no more go to its successor, unless that has its own, and it is said', async () => {
  const chief = () => saola.context(actorWith([REORGANISE], 'laocai', 'Quản trị tỉnh'));
  const { from, to } = merger;
  await keep(from.id, '05:30');
  const source = {
    name: 'Đài huyện cũ',
    kind: 'OTHER',
    url: 'https://dai.example/',
    licence_note: '',
  } as const;
  const where = { unit_id: from.id, unit_path: from.path };
  const db = broadcastingTables(saola.services.database);
  await db
    .insertInto('broadcasting.relay_sources')
    .values({
      ...source,
      ...where,
      fallback_file_id: crypto.randomUUID(),
      silence_seconds: 8,
      tried_at: null,
      trial: null,
      retired_at: null,
    })
    .execute();
  const item = { day: '2030-01-01', starts_at: new Date('2030-01-01'), expires_at: new Date('2030-01-02') };
  const ids = { slot_id: crypto.randomUUID(), item_id: crypto.randomUUID(), file_id: crypto.randomUUID() };
  await db
    .insertInto('broadcasting.slot_items')
    .values({
      ...item,
      ...ids,
      ...where,
      kind: 'OPENING',
      title: 'Nhạc hiệu',
      position: 0,
      duration_ms: 1_000,
    })
    .execute();
  expect(await succeedUnitInBroadcasting(chief(), merger)).toEqual({ schedules: 1, hoursLeft: [] });
  expect(await begins(to.path)).toEqual(['05:30']);
  expect((await listRelaySources(saola.services.database, to.path)).map(({ name }) => name)).toEqual([
    source.name,
  ]);
  expect(await db.selectFrom('broadcasting.slot_items').select('unit_id').execute()).toEqual([
    { unit_id: to.id },
  ]);
  await keep(from.id, '19:00');
  expect(await succeedUnitInBroadcasting(chief(), merger)).toEqual({
    schedules: 0,
    hoursLeft: [from.fullName],
  });
  expect(await begins(to.path)).toEqual(['05:30']);
  await renewAirtimes(saola.context(), undefined);
  const { rows } = await sql`select distinct unit_id from broadcasting.airtimes`.execute(
    saola.services.database,
  );
  expect(rows).toEqual([{ unit_id: to.id }]);
});
