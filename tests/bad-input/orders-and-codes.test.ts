import { Aedes } from 'aedes';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeKey, ordersTopic, readSigner, signOrder, type Order } from '@saola/device-protocol';
import { freePort } from '../support/ask.ts';
import { startSaola, type Saola } from '../support/saola.ts';
import { approve, done, officer, submitStory, writeStory, type Officer } from './desk.ts';
import { until } from '../support/until.ts';

let saola: Saola;
let technician: Officer;
let author: Officer;
let approver: Officer;
let broker: { port: number; up(): Promise<void>; down(): Promise<void> };
const folders: string[] = [];

beforeAll(async () => {
  broker = await aBroker();
  await broker.up();
  saola = await startSaola({ MQTT_URL: `mqtt://127.0.0.1:${broker.port}`, MQTT_PORT: undefined });
  technician = await officer(saola.ask, 'kythuat.tinh');
  author = await officer(saola.ask, 'soantin.taphin');
  approver = await officer(saola.ask, 'duyettin.taphin');
  await until(async () => (await onlineDevices()) === 3, 'the three loudspeakers are there', 90);
});
afterAll(async () => {
  await saola?.stop();
  await broker?.down();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** An MQTT broker beside Saola, which goes away with every connection and comes back at its port. */
async function aBroker() {
  const port = await freePort();
  let running: { aedes: Aedes; server: Server } | null = null;
  const sockets = new Set<Socket>();
  return {
    port,
    async up() {
      const aedes = await Aedes.createBroker();
      const server = createServer((socket) => {
        sockets.add(socket.once('close', () => sockets.delete(socket)));
        void aedes.handle(socket);
      }).listen(port);
      await once(server, 'listening');
      running = { aedes, server };
    },
    async down() {
      if (!running) return;
      const { aedes, server } = running;
      running = null;
      server.close();
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => aedes.close(() => closed()));
    },
  };
}

interface Row {
  id: string;
  name: string;
  state: string;
  volume: number | null;
}

async function loudspeakers(): Promise<Row[]> {
  const answer = await technician.ask('GET', '/api/devices?kind=LOUDSPEAKER');
  return done(answer)
    .json<{ items: Row[] }>()
    .items.filter(({ name }) => name.includes('trình diễn'));
}

const onlineDevices = async () => (await loudspeakers()).filter(({ state }) => state === 'ONLINE').length;

/** Runs an agent until it ends by itself, or is told to when it has connected. */
async function runAgent(code: string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'saola-agent-'));
  folders.push(folder);
  const main = fileURLToPath(new URL('../../apps/loudspeaker-agent/main.ts', import.meta.url));
  const server = `http://laocai.localhost:${saola.port}`;
  const args = [main, '--server', server, '--data', folder, ...(code ? ['--code', code] : [])];
  const agent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [agent.stdout, agent.stderr])
    stream.on('data', (part) => {
      said += part;
      if (!agent.killed && said.includes('Đã nối với máy chủ lệnh phát')) agent.kill('SIGTERM');
    });
  const [exitCode] = await once(agent, 'close');
  return { exitCode: exitCode as number | null, said };
}

it(
  'an agent with a wrong, missing or used code says so and ends with a code of its own',
  { timeout: 180_000 },
  async () => {
    const device = { kind: 'LOUDSPEAKER', name: 'Cụm loa mới', unitId: author.unitId };
    const { enrolmentCode } = done(await technician.ask('POST', '/api/devices', device)).json<{
      enrolmentCode: string;
    }>();
    const [wrong, missing, first] = await Promise.all([
      runAgent('ABCD-EFGH-JKLM'),
      runAgent(null),
      runAgent(enrolmentCode),
    ]);
    expect(wrong).toMatchObject({
      exitCode: 4,
      said: expect.stringMatching(/Mã kết nối không đúng.*devices\/enrolment-code-unknown/s),
    });
    expect(missing).toMatchObject({ exitCode: 3, said: expect.stringContaining('--code') });
    expect(first).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('Đã kết nối với tên “Cụm loa mới”'),
    });
    const used = await runAgent(enrolmentCode);
    expect(used).toMatchObject({
      exitCode: 5,
      said: expect.stringMatching(/Mã kết nối này đã được dùng.*devices\/enrolment-code-used/s),
    });
    const board = { kind: 'BOARD', name: 'Bảng tin mới', unitId: author.unitId };
    const ofBoard = done(await technician.ask('POST', '/api/devices', board)).json<{
      enrolmentCode: string;
    }>();
    expect(await runAgent(ofBoard.enrolmentCode)).toMatchObject({
      exitCode: 7,
      said: expect.stringContaining('devices/enrolment-kind-differs'),
    });
  },
);

it(
  'an unsigned, forged, altered or foreign order is refused, a replayed one is obeyed once',
  { timeout: 180_000 },
  async () => {
    const [target, other] = await loudspeakers();
    const volumeOf = async () => (await loudspeakers()).find(({ id }) => id === target!.id)!.volume;
    const setVolume = (volume: number) =>
      technician.ask('POST', `/api/devices/${target!.id}/volume`, { volume });
    const ordersOf = async (deviceId: string) =>
      (
        await sql<{ jws: string }>`
        select jws from devices.orders where device_id = ${deviceId} and kind = 'SET_VOLUME' order by issued_at
      `.execute(saola.server.services.database)
      ).rows.map(({ jws }) => jws);
    const log = async () => {
      const logs = [1, 2, 3].map((at) =>
        join(saola.server.config.dataDir, 'demo', `loudspeaker-${at}`, 'agent.log'),
      );
      const texts = await Promise.all(logs.map((file) => readFile(file, 'utf8')));
      return texts.find((text) => text.includes(`[${target!.name}]`))!;
    };
    const receive = (jws: string) =>
      saola.server.services.broker.publish(ordersTopic(target!.id), jws, { qos: 1 });
    const refusals = async (why: string) => (await log()).split(`Từ chối một lệnh: ${why}.`).length - 1;

    done(await setVolume(31));
    await until(async () => (await volumeOf()) === 31, 'the volume is set');
    done(await setVolume(52));
    await until(async () => (await volumeOf()) === 52, 'the volume is set again');
    const [first] = await ordersOf(target!.id);
    const [head, payload, signature] = first!.split('.') as [string, string, string];
    const order = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Order;
    const loud = Buffer.from(JSON.stringify({ ...order, volume: 100 })).toString('base64url');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'saola-order+jws' })).toString('base64url');
    const stranger = await readSigner((await makeKey()).privateKey);
    done(await technician.ask('POST', `/api/devices/${other!.id}/volume`, { volume: 66 }));

    const bad: [string, string][] = [
      ['malformed', 'to lên'],
      ['unsigned', `${none}.${loud}.`],
      ['unsigned', `${head}.${loud}.`],
      ['altered', `${head}.${loud}.${signature}`],
      [
        'unknown-key',
        await signOrder({ ...order, nonce: 'moi-hoan-toan-0000000000', volume: 100 } as Order, stranger),
      ],
      ['wrong-device', (await ordersOf(other!.id)).at(-1)!],
    ];
    for (const [why, jws] of bad) {
      const before = await refusals(why);
      await receive(jws);
      await until(async () => (await refusals(why)) === before + 1, `the refusal as ${why}`, 20);
    }
    const accepted = (await log()).split('Nhận lệnh SET_VOLUME').length;
    await receive(first!);
    await receive(first!);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect((await log()).split('Nhận lệnh SET_VOLUME').length).toBe(accepted);
    expect(await volumeOf()).toBe(52);
  },
);

it(
  'a broker that goes away keeps nobody waiting, and what was ordered meanwhile is played when it is back',
  { timeout: 240_000 },
  async () => {
    await broker.down();
    const began = Date.now();
    const [target] = await loudspeakers();
    done(await technician.ask('POST', `/api/devices/${target!.id}/volume`, { volume: 44 }));
    const written = await writeStory(author, 'Tin lúc mất nối', { priority: 'EMERGENCY' });
    const edition = await submitStory(author, written);
    done(await approve(approver, edition));
    expect(Date.now() - began).toBeLessThan(15_000);
    await until(
      async () => (await saola.ask(`/api/citizen/stories/${edition.storyId}`)).status === 200,
      'the app has it',
    );
    interface Programme {
      state: string;
      devices: { total: number; received: number };
    }
    const programme = async () =>
      done(await author.ask('GET', `/api/programmes?storyId=${edition.storyId}`)).json<{
        items: Programme[];
      }>().items[0];
    await until(async () => (await programme())?.state === 'ORDERED', 'the order waits', 60);
    expect((await programme())!.devices.received).toBe(0);
    await broker.up();
    await until(async () => (await programme())!.devices.received === 3, 'the order has arrived', 90);
    await until(
      async () => (await loudspeakers()).find(({ id }) => id === target!.id)!.volume === 44,
      'the volume too',
    );
  },
);
