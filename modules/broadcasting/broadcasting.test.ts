import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { deviceActor, listDevices, registerDevice } from '@saola/devices';
import { devices } from '@saola/devices/module';
import { media } from '@saola/media/module';
import {
  approveEdition,
  createStory,
  startEdition,
  submitEdition,
  withdrawStory,
  writeEdition,
  type Priority,
} from '@saola/newsroom';
import { dayOf } from '@saola/law';
import { law } from '@saola/law/module';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { visitor } from '@saola/platform/commands';
import { listener } from '@saola/platform/events';
import { createHttp } from '@saola/platform/http';
import { defineModule } from '@saola/platform/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { speech } from '@saola/speech/module';
import { PlaybackReported, ProgrammeOrdered } from './events.ts';
import { broadcasting } from './module.ts';
import { planProgrammes } from './commands/plan-programmes.ts';
import { takeProgramme } from './commands/take-programme.ts';
import { setRule } from './commands/set-rule.ts';
import { getDay } from './queries/get-day.ts';
import { listProgrammes } from './queries/list-programmes.ts';

// The whole way of the sound: real database, broker, speech, HTTP, and a loudspeaker agent as a process.
const told: { state: string; deviceId: string; silent: boolean }[] = [];
const witness = defineModule({
  name: 'witness',
  listeners: [
    listener(ProgrammeOrdered, 'witness.ordered', async (_context, payload) => void told.push(payload)),
    listener(PlaybackReported, 'witness.played', async (_context, payload) => void told.push(payload)),
  ],
});
const story = (...verbs: string[]) => verbs.map((verb) => `newsroom.story.${verb}`);
const author = actorWith([...story('write', 'submit'), 'broadcasting.programme.write'], 'laocai.taphin');
const approver = actorWith(story('approve', 'withdraw'), 'laocai.taphin');
const provinceAuthor = actorWith(story('write', 'submit'), 'laocai');
const provinceApprover = actorWith(story('approve'), 'laocai');
const technician = actorWith(['devices.device.write', 'broadcasting.rule.write'], 'laocai');

let saola: TestServices;
let server: string;
let stopHttp: () => Promise<void>;
let communeId: string;
let provinceId: string;
let folder: string;
let agent: ChildProcess;

beforeAll(async () => {
  saola = await testServices(
    [organisations, law, media, speech, devices, newsroomModule(), broadcasting, witness],
    {
      workers: true,
    },
  );
  const { services } = saola;
  const validFrom = '2025-07-01';
  await importUnits(saola.context(), {
    source: 'test',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Phìn', slug: 'taphin', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Y Tý', slug: 'yty', validFrom },
    ],
  });
  communeId = (await findUnitByPath(services.database, 'laocai.taphin'))!.id;
  provinceId = (await findUnitByPath(services.database, 'laocai'))!.id;
  const http = await createHttp(services, {
    routes: [...devices.routes!, ...broadcasting.routes!],
    resolveActor: async (request) =>
      (await deviceActor(services.database, request.headers.authorization)) ?? visitor,
  });
  await http.listen({ port: 0, host: '127.0.0.1' });
  stopHttp = () => http.close();
  server = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'saola-agent-'));
  agent = await startAgent();
});

afterAll(async () => {
  agent.kill('SIGTERM');
  await once(agent, 'exit');
  await stopHttp();
  await saola.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startAgent(): Promise<ChildProcess> {
  const { enrolmentCode } = await registerDevice(saola.context(technician), {
    kind: 'LOUDSPEAKER',
    name: 'Cụm loa nhà văn hóa',
    unitId: communeId,
    quietHours: [],
  });
  const main = new URL('../../apps/loudspeaker-agent/main.ts', import.meta.url).pathname;
  const given = ['--server', server, '--data', folder, '--code', enrolmentCode, '--heartbeat', '1'];
  const started = spawn(process.execPath, ['--import', 'tsx', main, ...given], { stdio: 'ignore' });
  await vi.waitFor(
    async () => {
      const { items } = await listDevices(saola.services.database, { readable: [''] });
      expect(items[0]).toMatchObject({ state: 'ONLINE', player: 'silent' });
    },
    { timeout: 40_000 },
  );
  return started;
}

async function submitted(priority: Priority, from = 'commune') {
  const [writer, unitId] = from === 'commune' ? [author, communeId] : [provinceAuthor, provinceId];
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Xin mời.' }] }],
  };
  const spokenText = 'Mời bà con nghe.';
  const content = { title: 'Lịch tiêm chủng', summary: 'Tóm tắt.', body, priority, spokenText };
  const made = await createStory(saola.context(writer), { unitId, content });
  const { revision } = await submitEdition(saola.context(writer), made);
  return { ...made, revision };
}

async function approve(priority: Priority, { from = 'commune' } = {}) {
  const { storyId, editionId, revision } = await submitted(priority, from);
  const chief = from === 'commune' ? approver : provinceApprover;
  await approveEdition(saola.context(chief), { editionId, revision });
  return storyId;
}

const programme = async (storyId: string) =>
  (await listProgrammes(saola.services.database, { readable: [''], storyId })).items[0];

test('an approved emergency is spoken, ordered, fetched, played and reported, and silence is not called heard', async () => {
  const storyId = await approve('EMERGENCY');
  await vi.waitFor(async () => expect((await programme(storyId))?.state).toBe('ORDERED'), {
    timeout: 45_000,
  });
  await vi.waitFor(async () => expect((await programme(storyId))?.state).toBe('PLAYED'), { timeout: 45_000 });
  expect((await programme(storyId))?.devices).toEqual({
    total: 1,
    received: 1,
    started: 1,
    finished: 1,
    failed: 0,
    silent: 1,
  });
  // Events arrive in their own time, each after what it tells is already stored.
  await vi.waitFor(
    () => {
      const states = told.map(({ state }) => state);
      expect(states).toContain('ORDERED');
      expect(states.filter((state) => state !== 'ORDERED')).toEqual(['RECEIVED', 'STARTED', 'FINISHED']);
    },
    { timeout: 45_000 },
  );
  // Midnight may have passed since.
  const startsAt = new Date((await programme(storyId))!.startsAt!);
  const [day] = await getDay(saola.services.database, 'laocai.taphin', dayOf(startsAt));
  expect(day?.segments).toMatchObject([{ storyId, offsetSeconds: 0 }]);
}, 120_000);

test('a story withdrawn before its time does not sound', async () => {
  const storyId = await approve('NORMAL');
  await vi.waitFor(async () => expect((await programme(storyId))?.devices.received).toBe(1), {
    timeout: 45_000,
  });
  await withdrawStory(saola.context(approver), { storyId, reason: 'Sai ngày tiêm.' });
  await vi.waitFor(
    async () =>
      expect(await programme(storyId)).toMatchObject({
        state: 'CANCELLED',
        devices: { started: 0, failed: 1 },
      }),
    { timeout: 45_000 },
  );
}, 120_000);

test('a story withdrawn while it enters the programmes stays silent: of the two that arrive together, one waits', async () => {
  const { storyId, editionId, revision } = await submitted('NORMAL');
  const planning = await saola.services.database.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`broadcasting ${storyId}`}, 0))`.execute(tx);
    await approveEdition(saola.context(approver), { editionId, revision });
    // It has seen the approval and waits; meanwhile the story is withdrawn.
    const planned = planProgrammes(saola.context(), { editionId });
    expect(await Promise.race([planned.then(() => 'planned'), sleep(150, 'waits')])).toBe('waits');
    await withdrawStory(saola.context(approver), { storyId, reason: 'Nhầm.' });
    return { planned };
  });
  await planning.planned;
  await approveAfter(storyId);
  expect(await programme(storyId)).toBeUndefined();
}, 120_000);

test('loudspeakers speak Vietnamese: an English edition is neither spoken nor stops the Vietnamese one', async () => {
  const storyId = await approve('NORMAL');
  await vi.waitFor(async () => expect((await programme(storyId))?.devices.received).toBe(1), {
    timeout: 45_000,
  });
  const writer = saola.context(author);
  const started = await startEdition(writer, { storyId, language: 'en' });
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'You are invited.' }] };
  const body = { type: 'doc', content: [paragraph] };
  const content = { title: 'Vaccination', summary: 'On Thursday.', body };
  const written = await writeEdition(writer, { ...started, content });
  await approveEdition(saola.context(approver), await submitEdition(writer, written));
  await approveAfter(storyId);
  await withdrawStory(saola.context(approver), { storyId, reason: 'Bản dịch sai.', language: 'en' });
  await approveAfter(storyId);
  const { items } = await listProgrammes(saola.services.database, { readable: [''], storyId });
  expect(items).toHaveLength(1);
  expect(items[0]?.state).not.toBe('CANCELLED');
}, 120_000);

/** Events are taken in their order: when this later one has arrived, those before it were handled. */
async function approveAfter(than: string) {
  const later = await approve('NORMAL');
  expect(later).not.toBe(than);
  await vi.waitFor(async () => expect(await programme(later)).toBeDefined(), { timeout: 45_000 });
}

test('a normal story of the province waits for the commune, which takes it', async () => {
  const rule = {
    takeAutomatically: false,
    playOnApproval: false,
  };
  await setRule(saola.context(technician), { unitId: communeId, ...rule });
  const storyId = await approve('NORMAL', { from: 'province' });
  await vi.waitFor(async () => expect((await programme(storyId))?.state).toBe('WAITING'), {
    timeout: 45_000,
  });
  const { id } = (await programme(storyId))!;
  await expect(takeProgramme(saola.context(approver), { programmeId: id })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  await takeProgramme(saola.context(author), { programmeId: id });
  expect((await programme(storyId))?.state).toBe('PLANNED');
  await expect(takeProgramme(saola.context(author), { programmeId: id })).rejects.toMatchObject({
    code: 'broadcasting/programme-not-waiting',
  });
  const communes = await listProgrammes(saola.services.database, { readable: ['laocai.yty'] });
  expect(communes.items).toEqual([]);
}, 120_000);

test('a recording is given to the device that was ordered to play it, and to nobody else', async () => {
  const url = `${server}/api/devices/me/audio/${crypto.randomUUID()}`;
  expect((await fetch(url)).status).toBe(401);
  expect((await fetch(url, { headers: { authorization: `Basic ${btoa('x:y')}` } })).status).toBe(401);
});
