import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { access } from '@saola/access/module';
import { assignRole, createAccount } from '@saola/access';
import { registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { findUnitByPath, importUnits, REORGANISE } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { assignTicket } from './commands/assign-ticket.ts';
import { closeTicket, reopenTicket } from './commands/end-ticket.ts';
import { enterMaintenance } from './commands/enter-maintenance.ts';
import { noteUnheard } from './commands/note-unheard.ts';
import { openTicket } from './commands/open-ticket.ts';
import { placeLoudspeakers } from './commands/place-loudspeakers.ts';
import { resolveTicket } from './commands/resolve-ticket.ts';
import { succeedUnitInStations } from './commands/succeed-unit.ts';
import { watchFaults } from './commands/watch-faults.ts';
import { stations } from './module.ts';
import { getTicket } from './queries/get-ticket.ts';
import { getTicketSums } from './queries/get-ticket-sums.ts';
import { listDueChecks } from './queries/list-due-checks.ts';
import { listMaintenance } from './queries/list-maintenance.ts';
import { listTickets } from './queries/list-tickets.ts';

let test: TestServices;
let taphin: string;
let deviceId: string;
let technicianId: string;
const readable = ['laocai.taphin'];
const rights = ['read', 'report', 'work', 'assign'].map((verb) => `stations.ticket.${verb}`);
const start = Date.parse('2026-11-22T01:00:00Z');

const after = (minutes: number) => ({ now: () => new Date(start + minutes * 60_000) });
const saola = (minutes: number) => ({ ...test.context(), ...after(minutes) });
const technician = (minutes: number) => ({
  ...test.context({ ...actorWith(rights, 'laocai.taphin'), id: technicianId, name: 'Cán bộ kỹ thuật' }),
  ...after(minutes),
});
const device = (change: string) =>
  sql`update devices.devices set ${sql.raw(change)} where id = ${deviceId}`.execute(test.services.database);
const tickets = async (minutes: number, state: 'ALL' | undefined = undefined) =>
  (
    await listTickets(test.services.database, {
      readable,
      ...(state ? { state } : {}),
      now: after(minutes).now(),
    })
  ).items;

beforeAll(async () => {
  test = await testServices([organisations, access, devices, stations]);
  const validFrom = '2020-01-01';
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Phìn', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Van', validFrom },
    ],
  });
  taphin = (await findUnitByPath(test.services.database, 'laocai.taphin'))!.id;
  ({ deviceId } = await registerDevice(test.context(), {
    kind: 'LOUDSPEAKER',
    name: 'Loa Sả Xéng',
    unitId: taphin,
  }));
  await device(`enrolled_at = now(), online = true, player = null, last_seen_at = '2026-11-22T01:00:00Z'`);
  await placeLoudspeakers(test.context(), {});
  ({ accountId: technicianId } = await createAccount(test.context(), {
    username: 'kythuat.thu',
    name: 'Cán bộ kỹ thuật',
    email: 'kythuat@laocai.example',
    unitId: taphin,
    password: 'Saola-trinh-dien-2026',
  }));
  await assignRole(test.context(), { accountId: technicianId, role: 'DEVICE_TECHNICIAN', unitId: taphin });
});
afterAll(() => test.stop());

it('opens one ticket for a lost loudspeaker, and closes it when it has been back for a while', async () => {
  await device('online = false');
  expect(await watchFaults(saola(20), {})).toMatchObject({ opened: 0 });
  expect(await watchFaults(saola(30), {})).toMatchObject({ opened: 1 });
  expect(await watchFaults(saola(35), {})).toMatchObject({ opened: 0, closed: 0 });
  const [ticket] = await tickets(35);
  expect(ticket).toMatchObject({
    subject: 'Loa Sả Xéng',
    cause: 'AWAY',
    state: 'OPEN',
    watched: true,
    late: false,
  });
  await assignTicket(technician(40), { ticketId: ticket!.id });
  await resolveTicket(technician(41), {
    ticketId: ticket!.id,
    words: 'Cắm lại dây mạng.',
    parts: [],
    cost: null,
  });
  // Said to be mended, and is not.
  expect(await watchFaults(saola(60), {})).toMatchObject({ reopened: 1 });
  expect(await tickets(60)).toMatchObject([
    { state: 'ASSIGNED', reopened: 1, assignedName: 'Cán bộ kỹ thuật' },
  ]);
  await device('online = true');
  await watchFaults(saola(65), {});
  expect(await watchFaults(saola(81), {})).toMatchObject({ closed: 1 });
  const page = (await getTicket(technician(81), ticket!.id))!;
  expect(page.steps.map(({ kind }) => kind)).toEqual([
    'OPENED',
    'ASSIGNED',
    'RESOLVED',
    'REOPENED',
    'CLOSED',
  ]);
  expect(page.steps.at(-1)).toMatchObject({ words: expect.stringContaining('Tự đóng'), byName: 'Saola' });
  expect(page.repair).toMatchObject({ words: 'Cắm lại dây mạng.' });
});

it('counts the broadcasts in a row that nobody heard', async () => {
  const note = (id: number, heard: boolean) => ({
    deviceId,
    programmeId: `00000000-0000-7000-8000-00000000000${id}`,
    heard,
    at: after(100).now().toISOString(),
  });
  await noteUnheard(saola(100), { notes: [note(1, false), note(2, false), note(2, false)] });
  expect(await watchFaults(saola(100), {})).toMatchObject({ opened: 0 });
  await noteUnheard(saola(101), { notes: [note(3, false)] });
  expect(await watchFaults(saola(101), {})).toMatchObject({ opened: 1 });
  await noteUnheard(saola(102), { notes: [note(4, true)] });
  await watchFaults(saola(103), {});
  expect(await watchFaults(saola(120), {})).toMatchObject({ closed: 1 });
});

it('takes what people say, once for a fault, and only from those who may', async () => {
  const said = { deviceId, cause: 'NO_SOUND' as const, words: 'Thôn không nghe thấy gì.' };
  const { id } = await openTicket(technician(200), said);
  await expect(openTicket(technician(201), said)).rejects.toMatchObject({
    code: 'stations/ticket-already-open',
  });
  const elsewhere = test.context(actorWith(rights, 'laocai.tavan'));
  await expect(openTicket(elsewhere, { ...said, cause: 'POWER' })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  expect(await getTicket(elsewhere, id)).toBeNull();
  await expect(closeTicket(technician(202), { ticketId: id, words: ' ' })).rejects.toMatchObject({
    code: 'stations/say-why-closed',
  });
  await expect(assignTicket(technician(202), { ticketId: id, to: taphin })).rejects.toMatchObject({
    code: 'stations/no-technician-there',
  });
  const sums = (minutes: number) =>
    getTicketSums(test.services.database, { readable, reader: technicianId, now: after(minutes).now() });
  expect(await sums(203)).toMatchObject({ open: 1, unassigned: 1, late: 0, mine: 0 });
  await assignTicket(technician(203), { ticketId: id, to: technicianId });
  expect(await sums(200 + 25 * 60)).toMatchObject({
    open: 1,
    late: 1,
    mine: 1,
    units: [{ unitName: 'Xã Tả Phìn', late: 1 }],
  });
  const parts = [{ name: 'Cầu chì', count: 2 }];
  await resolveTicket(technician(210), { ticketId: id, words: 'Thay cầu chì.', parts, cost: 30_000 });
  await closeTicket(technician(211), { ticketId: id, words: '' });
  await expect(closeTicket(technician(212), { ticketId: id, words: '' })).rejects.toMatchObject({
    code: 'stations/ticket-moved-on',
  });
  await reopenTicket(technician(213), { ticketId: id, words: 'Lại mất tiếng.' });
  expect(await tickets(214)).toMatchObject([{ id, state: 'ASSIGNED', reopened: 1 }]);
  const book = await listMaintenance(test.services.database, { readable, deviceId });
  expect(book.items[0]).toMatchObject({ kind: 'REPLACEMENT', parts, cost: 30_000, ticketId: id });
});

it('plans the next check from the last one, and says what is late', async () => {
  const { database } = test.services;
  await sql`update stations.clusters set kept_since = '2026-07-01'`.execute(database);
  const due = async () => (await listDueChecks(database, { readable, now: after(0).now() })).items;
  expect((await due()).map(({ check, dueOn, late }) => [check, dueOn, late])).toEqual([
    ['LOOK', '2026-10-01', true],
    ['SAFETY', '2027-01-01', false],
    ['BATTERY', '2027-07-01', false],
  ]);
  const check = { deviceId, kind: 'CHECK' as const, check: 'LOOK', words: 'Loa tốt.', parts: [], cost: null };
  await expect(enterMaintenance(technician(0), { ...check, doneOn: '2026-11-23' })).rejects.toMatchObject({
    code: 'stations/not-done-yet',
  });
  await enterMaintenance(technician(0), { ...check, doneOn: '2026-11-20' });
  expect((await due())[1]).toMatchObject({ check: 'LOOK', lastOn: '2026-11-20', dueOn: '2027-02-20' });
  const page = await listDueChecks(database, { readable, limit: 1, now: after(0).now() });
  const next = await listDueChecks(database, { readable, limit: 5, after: page.next!, now: after(0).now() });
  expect(next.items.map((one) => one.check)).toEqual(['LOOK', 'BATTERY']);
});

it('hands tickets and the book on when communes merge', async () => {
  const tavan = (await findUnitByPath(test.services.database, 'laocai.tavan'))!.id;
  await succeedUnitInStations(test.context(actorWith([REORGANISE], 'laocai')), {
    from: { id: taphin, path: 'laocai.taphin', fullName: 'Xã Tả Phìn' },
    to: { id: tavan, path: 'laocai.tavan', fullName: 'Xã Tả Van' },
    on: '2026-12-01',
    basis: null,
  });
  const scope = { readable: ['laocai.tavan'] };
  expect(await listTickets(test.services.database, { ...scope, now: new Date() })).toMatchObject({
    items: [{ unitName: 'Xã Tả Van' }],
  });
  expect((await listMaintenance(test.services.database, scope)).items).toHaveLength(3);
});
