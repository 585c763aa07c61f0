import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { symmetricEncrypt } from 'better-auth/crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { actorOfAccount, assignRole, createAccount } from '@saola/access';
import { access } from '@saola/access/module';
import { deviceActor, listDevices, registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { law } from '@saola/law/module';
import { storeFile } from '@saola/media';
import { media } from '@saola/media/module';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { visitor, type Actor } from '@saola/platform/commands';
import { createHttp } from '@saola/platform/http';
import { keptSecret } from '@saola/platform/keys';
import { testServices, type TestServices } from '@saola/platform/testing';
import { signalSound, writeWav } from '@saola/sound';
import { speech } from '@saola/speech/module';
import { stations } from '@saola/stations/module';
import { confirmEmergencyBroadcast } from '../commands/confirm-emergency-broadcast.ts';
import { endEmergencyBroadcast } from '../commands/end-emergency-broadcast.ts';
import { lookUpKeepers } from '../commands/look-up-keepers.ts';
import { startEmergencyBroadcast } from '../commands/start-emergency-broadcast.ts';
import { broadcasting } from '../module.ts';
import { listEmergencies } from '../queries/list-emergencies.ts';
import { listEmergencyDeliveries } from '../queries/list-emergency-deliveries.ts';
import type { EmergencyStart } from './draft.ts';
import { neutralOf, soundWhatever } from './make-sound.ts';
import { keyOfSound, soundSpecOf } from './sound-spec.ts';

// The whole way: an officer with a second factor, real database and broker, three loudspeakers as processes in quiet hours.
let saola: TestServices;
let server: string;
let stopHttp: () => Promise<void>;
let folder: string;
let unitId: string;
let fileId: string;
let officer: Actor;
let second: Actor;
const agents: ChildProcess[] = [];
const secret = 'a-secret-of-thirty-two-letters!!';

beforeAll(async () => {
  saola = await testServices(
    [organisations, access, law, media, speech, devices, stations, newsroomModule(), broadcasting],
    { workers: true },
  );
  const { services } = saola;
  const validFrom = '2025-07-01';
  await importUnits(saola.context(), {
    source: 'test',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Phìn', slug: 'taphin', validFrom },
    ],
  });
  unitId = (await findUnitByPath(services.database, 'laocai.taphin'))!.id;
  officer = await officerWith('BROADCASTER');
  second = await officerWith('APPROVER');
  const pattern = {
    voice: 'HORN',
    blasts: 1,
    seconds: 1,
    gapSeconds: 0,
    series: 1,
    seriesGapSeconds: 0,
  } as const;
  const content = Buffer.from(writeWav({ samples: signalSound(pattern, 16_000), sampleRate: 16_000 }));
  const kept = { unitId, unitPath: 'laocai.taphin', content, name: 'loi.wav' };
  fileId = (await storeFile(saola.context(), kept)).id;
  const http = await createHttp(services, {
    routes: [...devices.routes!, ...broadcasting.routes!],
    resolveActor: async (request) =>
      (await deviceActor(services.database, request.headers.authorization)) ?? visitor,
  });
  await http.listen({ port: 0, host: '127.0.0.1' });
  stopHttp = () => http.close();
  server = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'saola-agents-'));
  for (const at of [0, 1, 2]) await enrol(at);
  await online(3);
}, 120_000);

afterAll(async () => {
  for (const agent of agents) await stop(agent);
  await stopHttp();
  await saola.stop();
  await rm(folder, { recursive: true, force: true });
});

async function officerWith(role: 'BROADCASTER' | 'APPROVER'): Promise<Actor> {
  const { services } = saola;
  const username = `can.bo.${role.toLowerCase()}`;
  const { accountId } = await createAccount(saola.context(), {
    username,
    name: `Cán bộ ${role}`,
    title: '',
    email: `${username}@laocai.example`,
    unitId,
    password: 'Saola-trinh-dien-2026',
  });
  await assignRole(saola.context(), { accountId, role, unitId });
  const key = await keptSecret(saola.config.dataDir, 'session-secret');
  await sql`update access.accounts set two_factor_enabled = true where id = ${accountId}`.execute(
    services.database,
  );
  await sql`insert into access.second_factors (account_id, secret, backup_codes)
    values (${accountId}, ${await symmetricEncrypt({ key, data: secret })}, '')`.execute(services.database);
  return actorOfAccount(services, accountId);
}

async function enrol(at: number): Promise<void> {
  const { enrolmentCode } = await registerDevice(saola.context(), {
    kind: 'LOUDSPEAKER',
    name: `Cụm loa ${at + 1}`,
    unitId,
    quietHours: [
      { start: '00:00', end: '12:00' },
      { start: '12:00', end: '00:00' },
    ],
  });
  run(at, enrolmentCode);
}

function run(at: number, code?: string): void {
  const main = new URL('../../../apps/loudspeaker-agent/main.ts', import.meta.url).pathname;
  const given = ['--server', server, '--data', join(folder, String(at)), '--heartbeat', '1'];
  agents[at] = spawn(
    process.execPath,
    ['--import', 'tsx', main, ...given, ...(code ? ['--code', code] : [])],
    {
      stdio: 'ignore',
    },
  );
}

async function stop(agent: ChildProcess): Promise<void> {
  if (agent.exitCode !== null || agent.signalCode !== null) return;
  agent.kill('SIGKILL');
  await once(agent, 'exit');
}

const online = (count: number) =>
  vi.waitFor(
    async () => {
      const { items } = await listDevices(saola.services.database, { readable: [''] });
      expect(items.filter(({ state }) => state === 'ONLINE')).toHaveLength(count);
    },
    { timeout: 60_000 },
  );

const code = (stepsLater = 0): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsLater));
  const hash = createHmac('sha1', secret).update(counter).digest();
  return String((hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

const order = (rest: Partial<EmergencyStart> = {}): EmergencyStart => ({
  requestKey: randomUUID(),
  unitId,
  kind: 'FLASH_FLOOD',
  level: 4,
  exercise: false,
  title: 'Cảnh báo lũ quét',
  authority: 'Ban Chỉ huy Phòng thủ dân sự xã Tả Phìn',
  documentNumber: '12/CĐ-BCH',
  text: '',
  sound: { from: 'RECORDING', fileId },
  signal: 'SHORT',
  signalSeries: 1,
  area: { unitIds: [unitId] },
  repeatSeconds: 900,
  validUntil: new Date(Date.now() + 7_200_000).toISOString(),
  ...rest,
});

const start = (input: EmergencyStart, by = officer) => startEmergencyBroadcast(saola.context(by), input);
const confirm = (emergencyId: string, by: Actor, given?: string) =>
  confirmEmergencyBroadcast(saola.context(by), { emergencyId, code: given });
const seen = async (emergencyId: string) => {
  const search = { readable: ['laocai'], now: new Date(), askedBy: officer.id, emergencyId };
  return (await listEmergencies(saola.services.database, search)).items[0]!;
};

test('an order confirmed by a code sounds on all in quiet hours; who was cut off is listed, and receives it later', async () => {
  await stop(agents[2]!);
  const input = order();
  const { emergencyId } = await start(input);
  expect(await start(input)).toEqual({ emergencyId });
  await expect(confirm(emergencyId, officer)).rejects.toMatchObject({
    code: 'broadcasting/emergency-same-person',
  });
  await confirm(emergencyId, officer, code());
  await vi.waitFor(
    async () =>
      expect((await seen(emergencyId)).counts).toMatchObject({
        loudspeakers: 3,
        received: 2,
        notReached: 1,
        silent: 2,
      }),
    { timeout: 45_000 },
  );
  const { items } = await listEmergencyDeliveries(saola.services.database, {
    emergencyId,
    readable: ['laocai'],
    view: 'NOT_REACHED',
  });
  expect(items).toMatchObject([{ name: 'Cụm loa 3', receivedAt: null }]);
  const deviceIds = items.map(({ deviceId }) => deviceId);
  expect(await lookUpKeepers(saola.context(officer), { emergencyId, deviceIds })).toEqual([
    { deviceId: deviceIds[0], keeper: null },
  ]);

  run(2);
  await vi.waitFor(
    async () => expect((await seen(emergencyId)).counts).toMatchObject({ received: 3, silent: 3 }),
    { timeout: 45_000 },
  );
  const end = () =>
    endEmergencyBroadcast(saola.context(officer), { emergencyId, reason: 'Nước đã rút', allClear: false });
  await end();
  await expect(end()).rejects.toMatchObject({ code: 'broadcasting/emergency-over' });
  await vi.waitFor(
    async () => expect(await seen(emergencyId)).toMatchObject({ state: 'ENDED', counts: { endReceived: 3 } }),
    { timeout: 45_000 },
  );
}, 180_000);

test('what nobody may send is refused with what to do, and a second person sends it once', async () => {
  const refused = (input: Partial<EmergencyStart>, name: string) =>
    expect(start(order(input))).rejects.toMatchObject({ code: `broadcasting/emergency-${name}` });
  await refused({ validUntil: new Date(Date.now() - 1000).toISOString() }, 'end-wrong');
  await refused({ repeatSeconds: 7_200 }, 'repeat-wrong');
  await refused({ repeatSeconds: null }, 'repeat-wrong');
  const spoken = { from: 'TEXT' as const, issuedAt: null };
  await refused({ sound: spoken, text: 'Đến [nơi sơ tán…] ngay.' }, 'blank-left');
  await refused({ sound: spoken, text: ' ' }, 'says-nothing');
  await refused({ area: { unitIds: [] } }, 'area-without-loudspeakers');
  const provinceId = (await findUnitByPath(saola.services.database, 'laocai'))!.id;
  await refused({ area: { unitIds: [provinceId] } }, 'area-elsewhere');

  const { emergencyId } = await start(order({ exercise: true, repeatSeconds: null }));
  await expect(confirm(emergencyId, officer, '000000')).rejects.toMatchObject({ code: 'access/wrong-code' });
  await expect(confirm(emergencyId, second, code(1))).rejects.toMatchObject({
    code: 'broadcasting/emergency-code-of-another',
  });
  const late = { ...saola.context(second), now: () => new Date(Date.now() + 31 * 60_000) };
  await expect(confirmEmergencyBroadcast(late, { emergencyId })).rejects.toMatchObject({
    code: 'broadcasting/emergency-lapsed',
  });
  await confirm(emergencyId, second);
  await confirm(emergencyId, second);
  expect(await seen(emergencyId)).toMatchObject({ confirmedHow: 'SECOND_PERSON', exercise: true });
  const newer = order({ replaces: emergencyId, exercise: false });
  await expect(start(newer)).rejects.toMatchObject({ code: 'broadcasting/emergency-exercise-mixed' });
});

test('without its own sound an emergency goes out with words kept ready; an exercise does not', async () => {
  const wanted = { ...order(), message: 'ALERT' as const, unitPath: 'laocai.taphin' };
  const spec = { ...soundSpecOf(wanted, '2026-11-23'), body: { fileId: randomUUID() } };
  await sql`insert into broadcasting.emergency_sounds (key, unit_path, file_id, sha256, duration_ms)
    values (${keyOfSound(neutralOf(spec))}, 'laocai', ${fileId}, ${'a'.repeat(64)}, 1000)`.execute(
    saola.services.database,
  );
  expect(await soundWhatever(saola.context(), spec)).toMatchObject({ made: 'NEUTRAL', fileId });
  await expect(
    soundWhatever(saola.context(), { ...spec, closing: 'Đây là cuộc diễn tập.' }),
  ).rejects.toThrow();
});
