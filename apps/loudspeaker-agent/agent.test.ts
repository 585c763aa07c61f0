import { Aedes } from 'aedes';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createNetServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  acknowledgedTopic,
  hashOfEntry,
  makeKey,
  ordersTopic,
  readSigner,
  readTopic,
  readVerifiers,
  signOrder,
  timeTopic,
  verifyReport,
  type ClockQuestion,
  type EnrolmentAnswer,
  type EnrolmentRequest,
  type PlayOrder,
  type Report,
  type Signer,
  type Verifiers,
} from '@saola/device-protocol';
import { bundleAgent } from './bundle.ts';
import { playOrder } from './order-for-tests.ts';

// A broker and a server that speak the protocol, and the agent as a process of its own.
const deviceId = randomUUID();
const secret = 'secret-of-the-device';
const audio = Buffer.alloc(20_000, 'saola');
const sha256 = createHash('sha256').update(audio).digest('hex');
let root: Awaited<ReturnType<typeof makeKey>>;
let orderKey: Awaited<ReturnType<typeof makeKey>>;
let signer: Signer;
let deviceKeys: Verifiers = new Map();
let http: Server;
let server: string;
let broker: Aedes;
let mqtt: ReturnType<typeof createNetServer>;
let folder: string;
let program: string;
let usedCodes: Set<string>;
let reports: Report[];
let acknowledging = true;
let hearsOrders = false;
const agents: ChildProcess[] = [];

beforeAll(async () => {
  program = await bundleAgent(await mkdtemp(join(tmpdir(), 'saola-agent-')));
  root = await makeKey();
  orderKey = await makeKey();
  signer = await readSigner(orderKey.privateKey);
  broker = await Aedes.createBroker({
    authenticate: (client, username, password, done) =>
      done(null, client.id === deviceId && username === deviceId && password?.toString() === secret),
  });
  broker.on('publish', (packet, client) => {
    const topic = client && readTopic(packet.topic)?.topic;
    if (topic === 'reports') void keepReport(packet.payload.toString());
    if (topic === 'clock') answerTime(packet.payload.toString());
  });
  broker.on('subscribe', () => (hearsOrders = true));
  mqtt = createNetServer((socket) => void broker.handle(socket)).listen(0);
  http = createHttpServer((request, response) => {
    if (request.url === '/audio') {
      const good =
        request.headers.authorization === `Basic ${Buffer.from(`${deviceId}:${secret}`).toString('base64')}`;
      response.writeHead(good ? 200 : 401).end(good ? audio : '');
    } else if (request.url === '/api/devices/enrol') {
      request
        .setEncoding('utf8')
        .once('data', (body: string) => void answerEnrolment(JSON.parse(body), response));
    } else response.writeHead(404).end('{}');
  }).listen(0);
  await Promise.all([once(mqtt, 'listening'), once(http, 'listening')]);
  server = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise<void>((done) => broker.close(() => done()));
  mqtt.close();
  http.close();
  await rm(dirname(program), { recursive: true, force: true });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saola-agent-'));
  usedCodes = new Set();
  reports = [];
  acknowledging = true;
});

afterEach(async () => {
  for (const agent of agents.splice(0)) {
    if (agent.exitCode === null && agent.signalCode === null) {
      agent.kill('SIGKILL');
      await once(agent, 'exit');
    }
  }
  await rm(folder, { recursive: true, force: true });
});

async function answerEnrolment(request: EnrolmentRequest, response: import('node:http').ServerResponse) {
  const refuse = (code: string) =>
    response.writeHead(409).end(JSON.stringify({ code, message: 'Mã không dùng được.' }));
  if (request.code !== 'GOOD-CODE') return refuse('devices/enrolment-code-unknown');
  if (usedCodes.has(request.code)) return refuse('devices/enrolment-code-used');
  usedCodes.add(request.code);
  deviceKeys = await readVerifiers([request.publicKey]);
  const answer: EnrolmentAnswer = {
    deviceId,
    secret,
    mqttUrl: `mqtt://127.0.0.1:${(mqtt.address() as AddressInfo).port}`,
    rootKey: root.publicKey,
    orderKeys: [orderKey.publicKey],
    keySetNumber: 1,
    name: 'Cụm loa nhà văn hóa',
    unitName: 'Xã Tả Phìn',
    timeZone: 'Asia/Ho_Chi_Minh',
    quietHours: [],
    volume: 60,
    emergencyVolume: 90,
  };
  return response.writeHead(200).end(JSON.stringify(answer));
}

async function keepReport(jws: string) {
  const opened = await verifyReport(jws, deviceKeys, deviceId);
  if (!('report' in opened)) return;
  const { log, sequence } = opened.report;
  // What comes again is what was not acknowledged.
  if (reports.some((known) => known.log === log && known.sequence === sequence)) return;
  reports.push(opened.report);
  if (acknowledging) say(acknowledgedTopic(deviceId), { log, sequence, hash: hashOfEntry(jws) });
}

function answerTime(asked: string) {
  const { question } = JSON.parse(asked) as ClockQuestion;
  say(timeTopic(deviceId), { question, receivedAt: Date.now(), answeredAt: Date.now() });
}

function say(topic: string, word: object) {
  const payload = Buffer.from(JSON.stringify(word));
  broker.publish({ cmd: 'publish', topic, payload, qos: 0, retain: false, dup: false }, () => {});
}

function run(code?: string, clock?: { aheadMs: number; ppm: number }) {
  const fake = new URL('./fake-clock-for-tests.mjs', import.meta.url).href;
  const given = ['--server', server, '--data', folder, '--heartbeat', '1', ...(code ? ['--code', code] : [])];
  const env = { ...process.env, FAKE_AHEAD_MS: String(clock?.aheadMs), FAKE_PPM: String(clock?.ppm) };
  hearsOrders = false;
  const agent = spawn(process.execPath, [...(clock ? ['--import', fake] : []), program, ...given], { env });
  agents.push(agent);
  let output = '';
  for (const stream of [agent.stdout, agent.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return { agent, output: () => output, exit: once(agent, 'exit') };
}

/** Orders go with QoS 0: nobody keeps one for who does not listen yet. */
async function connected({ output }: { output(): string }) {
  await vi.waitFor(() => expect([hearsOrders, output()]).toEqual([true, expect.stringContaining('Đã nối')]), {
    timeout: 50_000,
  });
}

const play = (rest: Partial<PlayOrder> = {}): PlayOrder =>
  playOrder(deviceId, {
    title: 'Lịch tiêm chủng',
    durationMs: 2_000,
    audio: { path: '/audio', sha256, bytes: audio.length, mime: 'audio/mpeg' },
    ...rest,
  });

function send(payload: string): Promise<void> {
  return new Promise((done, fail) =>
    broker.publish(
      {
        cmd: 'publish',
        topic: ordersTopic(deviceId),
        payload: Buffer.from(payload),
        qos: 1,
        retain: false,
        dup: false,
      },
      (error) => (error ? fail(error) : done()),
    ),
  );
}

const said = (wanted: PlayOrder) =>
  reports.flatMap((report) => {
    if (report.kind === 'RECEIPT') return report.orderId === wanted.orderId ? [report.outcome] : [];
    return report.kind === 'PLAYBACK' && report.programmeId === wanted.programmeId
      ? [report.state + (report.reason ? ` ${report.reason}` : '')]
      : [];
  });

test('it enrols, keeps its credentials to itself, plays an order and reports it as silent', async () => {
  const speaker = run('GOOD-CODE');
  await connected(speaker);
  expect((await stat(join(folder, 'credentials.json'))).mode & 0o777).toBe(0o600);
  const order = play();
  const jws = await signOrder(order, signer);
  await send(jws);
  await vi.waitFor(() => expect(said(order)).toEqual(['ACCEPTED', 'STARTED', 'FINISHED']), {
    timeout: 10_000,
  });
  expect(
    reports.filter(({ kind }) => kind === 'PLAYBACK').every((report) => 'silent' in report && report.silent),
  ).toBe(true);

  // Its receipt is in the log already.
  await send(jws);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(said(order)).toEqual(['ACCEPTED', 'STARTED', 'FINISHED']);
  speaker.agent.kill('SIGTERM');
  expect(await speaker.exit).toEqual([0, null]);
}, 90_000);

test('an emergency interrupts a bulletin, which then goes on to its end', async () => {
  await connected(run('GOOD-CODE'));
  const bulletin = play({ durationMs: 6_000 });
  const emergency = play({
    priority: 'EMERGENCY',
    starts: new Date(Date.now() + 5_000).toISOString(),
    durationMs: 2_000,
  });
  for (const order of [bulletin, emergency]) await send(await signOrder(order, signer));
  await vi.waitFor(() => expect(said(bulletin)).toContain('FINISHED'), { timeout: 25_000 });
  const order = reports.flatMap((report) =>
    report.kind === 'PLAYBACK' ? [[report.programmeId, report.state]] : [],
  );
  expect(order).toEqual([
    [bulletin.programmeId, 'STARTED'],
    [bulletin.programmeId, 'PAUSED'],
    [emergency.programmeId, 'STARTED'],
    [emergency.programmeId, 'FINISHED'],
    [bulletin.programmeId, 'RESUMED'],
    [bulletin.programmeId, 'FINISHED'],
  ]);
}, 90_000);

test('what waits behind another item is heard to its own end', async () => {
  await connected(run('GOOD-CODE'));
  const first = play({ durationMs: 6_000 });
  // It would be over, had it begun when it was ordered for.
  const second = play({ starts: new Date(Date.now() + 2_000).toISOString(), durationMs: 7_000, order: 2 });
  for (const order of [first, second]) await send(await signOrder(order, signer));
  await vi.waitFor(() => expect(said(second)).toContain('FINISHED'), { timeout: 25_000 });
  for (const each of [first, second]) expect(said(each)).toEqual(['ACCEPTED', 'STARTED', 'FINISHED']);
}, 90_000);

test('with a clock five minutes wrong it plays when the others do, and says so', async () => {
  const speaker = run('GOOD-CODE', { aheadMs: 300_000, ppm: 100 });
  await connected(speaker);
  await vi.waitFor(() => expect(speaker.output()).toContain('chạy sai giờ'), { timeout: 10_000 });
  const order = play({ starts: new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_000).toISOString() });
  await send(await signOrder(order, signer));
  const began = { at: 0 };
  await vi.waitFor(
    () => {
      expect(said(order)).toContain('STARTED');
      began.at ||= Date.now();
    },
    { timeout: 15_000, interval: 10 },
  );
  // What comes late on a busy machine is its turn, not its clock.
  expect(began.at - Date.parse(order.starts)).toBeGreaterThan(-250);
  expect(began.at - Date.parse(order.starts)).toBeLessThan(5_000);
  const wrong = reports.find((one) => one.kind === 'DEVICE' && one.what === 'CLOCK_WRONG');
  expect(Math.abs((wrong as { byMs: number }).byMs - 300_000)).toBeLessThan(1_000);
  const started = reports.find((one) => one.kind === 'PLAYBACK');
  const honest = Date.parse(started!.at) - (Date.parse(order.starts) + started!.startErrorMs!);
  expect(Math.abs(honest)).toBeLessThan(500);
}, 90_000);

test('its log has no gap and no double, whatever the server takes of it and whenever it is switched off', async () => {
  acknowledging = false;
  const before = run('GOOD-CODE');
  await connected(before);
  const first = play({ durationMs: 1_000, starts: new Date(Date.now() + 3_000).toISOString() });
  await send(await signOrder(first, signer));
  await vi.waitFor(() => expect(said(first)).toContain('STARTED'), { timeout: 10_000 });
  before.agent.kill('SIGKILL');
  await before.exit;
  const took = reports.splice(0);
  acknowledging = true;
  await connected(run());
  await vi.waitFor(() => expect(said(first)).toContain('FINISHED'), { timeout: 15_000 });
  const entries = reports.toSorted((a, b) => a.sequence - b.sequence);
  expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, at) => at + 1));
  for (const one of took) expect(entries[one.sequence - 1]).toEqual(one);
  expect(entries.flatMap((one) => (one.kind === 'DEVICE' ? [one.what] : []))).toEqual([
    'LOG_BEGUN',
    'SWITCHED_ON',
    'CRASHED',
    'SWITCHED_ON',
  ]);
  const started = entries.find((one) => one.kind === 'PLAYBACK');
  expect(started).toMatchObject({ state: 'STARTED', volume: 60, offsetMs: 0 });
  expect(Math.abs(started?.startErrorMs ?? Infinity)).toBeLessThan(2_000);
}, 90_000);

test('a wrong code and a used code are said plainly, each with its own exit code', async () => {
  const wrong = run('WRONG');
  expect((await wrong.exit)[0]).toBe(4);
  expect(wrong.output()).toContain('devices/enrolment-code-unknown');
  usedCodes.add('GOOD-CODE');
  expect((await run('GOOD-CODE').exit)[0]).toBe(5);
  expect((await run().exit)[0]).toBe(3);
}, 90_000);
