import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { access } from '@saola/access/module';
import { registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { law } from '@saola/law/module';
import { storeFile } from '@saola/media';
import { media } from '@saola/media/module';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { signalSound, writeWav } from '@saola/sound';
import { speech } from '@saola/speech/module';
import { keepCluster, keepStation, keepSubNetwork } from '@saola/stations';
import { stations } from '@saola/stations/module';
import { closeEmergencies } from '../commands/close-emergencies.ts';
import { confirmEmergencyBroadcast } from '../commands/confirm-emergency-broadcast.ts';
import { endEmergencyBroadcast } from '../commands/end-emergency-broadcast.ts';
import { forgetEmergencySounds } from '../commands/forget-emergency-sounds.ts';
import { keepPreparedEmergency } from '../commands/keep-prepared-emergency.ts';
import { lookUpKeepers } from '../commands/look-up-keepers.ts';
import { noteEmergencyDeliveries } from '../commands/note-emergency-deliveries.ts';
import { startEmergencyBroadcast } from '../commands/start-emergency-broadcast.ts';
import { makeEmergencySound } from '../jobs/make-emergency-sound.ts';
import { broadcasting } from '../module.ts';
import { previewEmergencySound } from '../queries/preview-emergency.ts';
import { broadcastingTables } from '../tables.ts';
import type { EmergencyStart } from './draft.ts';
import { orderOf } from './emergency.ts';
import { keyOfSound, softTone, soundSpecOf, type SoundSpec } from './sound-spec.ts';
import { neutralSpecs, soundOf, soundWhatever } from './make-sound.ts';

// A dead voice: what has words cannot be made, a bare signal can.
vi.mock('@saola/speech', async (importOriginal) => {
  const speaking = await importOriginal<typeof import('@saola/speech')>();
  const makeWarning: typeof speaking.makeWarning = (context, wanted) =>
    wanted.body ? Promise.reject(new Error('the voice is dead')) : speaking.makeWarning(context, wanted);
  return { ...speaking, makeWarning };
});

// What becomes of orders among themselves and on bad days; their way to real loudspeakers is in emergency.test.ts.
let saola: TestServices;
const unitIds: Record<string, string> = {};
const deviceIds: Record<string, string> = {};
let fileId: string;
const rights = ['start', 'confirm', 'end', 'call'].map((one) => `broadcasting.emergency.${one}`);
const officer = actorWith([...rights, 'stations.station.write'], 'laocai');
const second = actorWith(rights, 'laocai');
const taphin = 'laocai.taphin';

beforeAll(async () => {
  saola = await testServices([
    organisations,
    access,
    law,
    media,
    speech,
    devices,
    stations,
    newsroomModule(),
    broadcasting,
  ]);
  const validFrom = '2025-07-01';
  const commune = { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', validFrom } as const;
  await importUnits(saola.context(), {
    source: 'test',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      { ...commune, name: 'Tả Phìn', slug: 'taphin' },
      { ...commune, name: 'Sa Pa', slug: 'sapa' },
    ],
  });
  for (const path of ['laocai', taphin, 'laocai.sapa']) {
    const { id: unitId } = (await findUnitByPath(saola.services.database, path))!;
    unitIds[path] = unitId;
    const loudspeaker = { kind: 'LOUDSPEAKER' as const, name: `Cụm loa ${path}`, unitId };
    deviceIds[path] = (await registerDevice(saola.context(), loudspeaker)).deviceId;
  }
  await sql`update devices.devices set enrolled_at = now()`.execute(saola.services.database);
  fileId = await fileOf(taphin);
});
afterAll(() => saola.stop());

async function fileOf(unitPath: string): Promise<string> {
  const tone = {
    voice: 'HORN',
    blasts: 1,
    seconds: 1,
    gapSeconds: 0,
    series: 1,
    seriesGapSeconds: 0,
  } as const;
  const content = Buffer.from(writeWav({ samples: signalSound(tone, 8_000), sampleRate: 8_000 }));
  const kept = { unitId: unitIds[unitPath]!, unitPath, content, name: 'loi.wav' };
  return (await storeFile(saola.context(), kept)).id;
}

const order = (rest: Partial<EmergencyStart> = {}): EmergencyStart => ({
  requestKey: randomUUID(),
  unitId: unitIds[taphin]!,
  kind: 'FLASH_FLOOD',
  level: 4,
  exercise: false,
  title: 'Cảnh báo lũ quét',
  authority: 'Ban Chỉ huy Phòng thủ dân sự xã Tả Phìn',
  documentNumber: '',
  text: '',
  sound: { from: 'RECORDING', fileId },
  signal: 'SHORT',
  signalSeries: 1,
  area: { unitIds: [unitIds[taphin]!] },
  repeatSeconds: 900,
  validUntil: new Date(Date.now() + 7_200_000).toISOString(),
  ...rest,
});

const start = async (rest: Partial<EmergencyStart> = {}) =>
  (await startEmergencyBroadcast(saola.context(officer), order(rest))).emergencyId;
const confirm = (emergencyId: string) => confirmEmergencyBroadcast(saola.context(second), { emergencyId });
const end = (emergencyId: string, allClear = false) =>
  endEmergencyBroadcast(saola.context(officer), { emergencyId, reason: 'Nước đã rút', allClear });
const makeSound = (emergencyId: string) =>
  sql`update broadcasting.emergencies set file_id = ${fileId}, sha256 = ${'a'.repeat(64)}, duration_ms = 1000,
    sound_made = 'AS_ORDERED' where id = ${emergencyId}`.execute(saola.services.database);
const rows = () =>
  broadcastingTables(saola.services.database).selectFrom('broadcasting.emergencies').selectAll();
const row = (emergencyId: string) => rows().where('id', '=', emergencyId).executeTakeFirstOrThrow();

async function send(rest: Partial<EmergencyStart> = {}): Promise<string> {
  const emergencyId = await start(rest);
  await makeSound(emergencyId);
  await confirm(emergencyId);
  expect(await row(emergencyId)).toMatchObject({ state: 'ACTIVE' });
  return emergencyId;
}

test('of one event one bulletin sounds, whichever was confirmed last, and none once the event has ended', async () => {
  const first = await send();
  const late = await start({ replaces: first, title: 'Bản tin số 2' });
  const third = await send({ replaces: first, title: 'Bản tin số 3' });
  expect(await row(first)).toMatchObject({ state: 'REPLACED' });
  await makeSound(late);
  await confirm(late);
  expect([(await row(third)).state, (await row(late)).state]).toEqual(['REPLACED', 'ACTIVE']);

  const waiting = await start({ replaces: late });
  await end(late, true);
  await expect(confirm(waiting)).rejects.toMatchObject({ code: 'broadcasting/emergency-not-awaiting' });
  expect(await row(waiting)).toMatchObject({ state: 'REFUSED', end_reason: 'Nước đã rút' });
  await expect(start({ replaces: late })).rejects.toMatchObject({ code: 'broadcasting/emergency-over' });
});

test('an all-clear gives way to alarms, and says that all is well only where no other is in force', async () => {
  const [flood, fire] = [await send(), await send({ kind: 'FIRE', title: 'Cháy chợ' })];
  const allClearOf = async (replaces: string) =>
    await rows()
      .where('replaces', '=', replaces)
      .where('message', '=', 'ALL_CLEAR')
      .executeTakeFirstOrThrow();
  await end(flood, true);
  expect((await allClearOf(flood)).text).toContain('Cảnh báo khác vẫn còn hiệu lực');
  const ranks = [
    orderOf({ level: 1, exercise: false, message: 'ALERT' }),
    orderOf({ level: 5, exercise: true, message: 'ALERT' }),
    orderOf({ level: 1, exercise: true, message: 'ALERT' }),
    orderOf({ level: 5, exercise: false, message: 'ALL_CLEAR' }),
  ];
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  await end(fire, true);
  expect((await allClearOf(fire)).text).toContain('Bà con trở lại sinh hoạt bình thường');
});

test('with a dead voice an all-clear is the end kept ready or a soft tone, never a siren; an alarm at least its signal', async () => {
  const at = '2026-11-23';
  const clear = soundSpecOf({ ...order(), unitPath: taphin, message: 'ALL_CLEAR' }, at);
  const alert = soundSpecOf({ ...order(), unitPath: taphin, message: 'ALERT' }, at);
  const keepReady = (one: SoundSpec, kept: string) =>
    sql`insert into broadcasting.emergency_sounds (key, unit_path, file_id, sha256, duration_ms)
      values (${keyOfSound(one)}, 'laocai', ${kept}, ${'a'.repeat(64)}, 1000)`.execute(
      saola.services.database,
    );
  const [siren, ending] = [randomUUID(), randomUUID()];
  const ready = neutralSpecs('laocai', at);
  expect(await soundWhatever(saola.context(), alert)).toMatchObject({ made: 'SIGNAL_ONLY' });
  for (const one of ready) if (one.message === 'ALERT') await keepReady(one, siren);
  expect(await soundWhatever(saola.context(), alert)).toMatchObject({ made: 'NEUTRAL', fileId: siren });
  expect(clear.signal).toEqual(softTone);
  expect(await soundWhatever(saola.context(), clear)).toMatchObject({ made: 'SIGNAL_ONLY' });
  for (const one of ready) if (one.message === 'ALL_CLEAR') await keepReady(one, ending);
  expect(await soundWhatever(saola.context(), clear)).toMatchObject({ made: 'NEUTRAL', fileId: ending });
});

test('what is confirmed is sent by a task of the same transaction, and again by the clock', async () => {
  const emergencyId = await start();
  const enqueued = vi.spyOn(saola.services.boss, 'send').mockClear();
  const send = () => {
    const tasks = enqueued.mock.calls.filter(([name]) => String(name) === makeEmergencySound.name);
    enqueued.mockClear();
    return tasks.map(([, task]) => task);
  };
  await confirm(emergencyId);
  expect(send()).toContainEqual(expect.objectContaining({ input: { emergencyId } }));
  const inAMinute = { ...saola.context(), now: () => new Date(Date.now() + 60_000) };
  await closeEmergencies(inAMinute, undefined);
  expect(send()).toContainEqual(expect.objectContaining({ input: { emergencyId } }));
  enqueued.mockRestore();
  await end(emergencyId);
});

test('a button pressed twice is one order, and one changed in between is refused', async () => {
  const input = order();
  const again = (rest: Partial<EmergencyStart> = {}) =>
    startEmergencyBroadcast(saola.context(officer), { ...input, ...rest });
  const first = await again();
  expect(await again()).toEqual(first);
  await expect(again({ title: 'Cháy rừng' })).rejects.toMatchObject({
    code: 'broadcasting/emergency-key-of-another',
  });
  await end(first.emergencyId);
});

test('what a unit above has kept ready is the sound below it, and what was only tried is let go', async () => {
  const prepared = soundSpecOf({ ...order(), unitPath: 'laocai', message: 'ALERT' }, '2026-11-23');
  const tried = { ...prepared, announcement: 'Thử.' };
  const files = { kept: await fileOf('laocai'), tried: await fileOf('laocai') };
  for (const [spec, kept] of [
    [prepared, files.kept],
    [tried, files.tried],
  ] as const)
    await sql`insert into broadcasting.emergency_sounds (key, unit_path, file_id, sha256, duration_ms, made_at)
      values (${keyOfSound(spec)}, 'laocai', ${kept}, ${'a'.repeat(64)}, 1000, now() - interval '8 days')`.execute(
      saola.services.database,
    );
  expect(await soundOf(saola.context(), { ...prepared, unitPath: taphin })).toMatchObject({
    fileId: files.kept,
  });
  await forgetEmergencySounds(saola.context(), { needed: [keyOfSound(prepared)] });
  const { rows: gone } = await sql<{ id: string }>`
    select id from media.files where trial_until is not null and id in (${files.kept}, ${files.tried})
  `.execute(saola.services.database);
  expect(gone).toEqual([{ id: files.tried }]);
});

test('a recording of another unit is neither heard, kept ready nor sent', async () => {
  const sound = { from: 'RECORDING' as const, fileId: await fileOf('laocai.sapa') };
  const missing = { code: 'broadcasting/sound-not-found' };
  const as = saola.context(officer);
  await expect(previewEmergencySound(as, order({ sound }))).rejects.toMatchObject(missing);
  await expect(keepPreparedEmergency(as, { name: 'Lũ', draft: order({ sound }) })).rejects.toMatchObject(
    missing,
  );
  await expect(start({ sound })).rejects.toMatchObject(missing);
});

test('a group that goes before the confirmation stops nobody else from being warned, and that is said', async () => {
  const group = randomUUID();
  await sql`insert into stations.groups (id, unit_id, unit_path, name)
    values (${group}, ${unitIds[taphin]!}, ${taphin}, 'Ven suối')`.execute(saola.services.database);
  const emergencyId = await start({ area: { unitIds: [unitIds[taphin]!], groupIds: [group] } });
  await sql`delete from stations.groups where id = ${group}`.execute(saola.services.database);
  await makeSound(emergencyId);
  await confirm(emergencyId);
  expect(await row(emergencyId)).toMatchObject({ state: 'ACTIVE', area_missing: 1 });
  await end(emergencyId);
});

test('of a loudspeaker not reached the keeper is named with his number, and two crowds of words do not block each other', async () => {
  const as = saola.context(officer);
  const unitId = unitIds[taphin]!;
  await keepStation(as, { unitId, name: 'Đài Tả Phìn', place: '' });
  const network = { technology: 'IP', name: 'Cụm IP', integrationUnitId: null, frequencyMhz: null } as const;
  const { id: subNetworkId } = await keepSubNetwork(as, { unitId, ...network });
  await keepCluster(as, {
    unitId,
    subNetworkId,
    name: 'Cụm Sả Xéng',
    place: '',
    lat: null,
    lon: null,
    deviceId: deviceIds[taphin]!,
    speakers: 2,
    owner: '',
    keeper: { name: 'Trưởng thôn Sả Xéng', phone: '0900 000 101' },
  });
  const emergencyId = await send({
    unitId: unitIds.laocai!,
    area: { unitIds: [unitIds.laocai!] },
    sound: { from: 'TEXT', issuedAt: null },
    text: 'Chạy lên cao.',
  });
  const reached = Object.values(deviceIds);
  expect(await lookUpKeepers(as, { emergencyId, deviceIds: [deviceIds[taphin]!] })).toEqual([
    { deviceId: deviceIds[taphin], keeper: { name: 'Trưởng thôn Sả Xéng', phone: '0900 000 101' } },
  ]);
  const notes = reached.map((deviceId) => ({
    emergencyId,
    deviceId,
    what: 'RECEIVED' as const,
    silent: false,
    reason: null,
    startErrorMs: null,
    volume: null,
    playedMs: null,
    at: new Date().toISOString(),
  }));
  await Promise.all(
    [notes, notes.toReversed(), notes, notes.toReversed()].map((some) =>
      noteEmergencyDeliveries(saola.context(), { notes: some }),
    ),
  );
  const { rows: received } = await sql`select from broadcasting.emergency_deliveries
    where emergency_id = ${emergencyId} and received_at is not null`.execute(saola.services.database);
  expect(received).toHaveLength(3);
});
