import { Aedes } from 'aedes';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createServer as createNetServer, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  acknowledgedTopic,
  beginsLog,
  hashOfEntry,
  makeKey,
  ordersTopic,
  readSigner,
  readTopic,
  readVerifiers,
  signKeySet,
  signOrder,
  signRelease,
  signReleaseKeys,
  timeTopic,
  verifyReport,
  writeLiveBlock,
  type ClockQuestion,
  type EnrolmentAnswer,
  type EnrolmentRequest,
  type LiveBlock,
  type Order,
  type PlayOrder,
  type Report,
  type SentLogs,
  type UpdateOrder,
  type Verifiers,
} from '../index.ts';

export interface WiredDevice {
  keys: Verifiers;
  /** Of the log now kept. */
  log: string[];
  hashes: string[];
  /** Of all its logs. */
  reports: Report[];
  /** Entries that came again. */
  again: number;
  heartbeats: unknown[];
  questions: number;
  granted: Set<string>;
}

type Released = Pick<UpdateOrder, 'version' | 'path' | 'sha256' | 'bytes' | 'signature' | 'releaseKeys'>;

export type Wire = Awaited<ReturnType<typeof openWire>>;

/** The other end for devices under trial: a broker and a server that speak the protocol, and keep the logs that come. */
export async function openWire() {
  const root = await makeKey();
  const orderKey = await makeKey();
  let signer = await readSigner(orderKey.privateKey);
  const stranger = await readSigner((await makeKey()).privateKey);
  const devices = new Map<string, WiredDevice>();
  const usedCodes = new Set<string>();
  const listening = new Map<string, ServerResponse>();
  const overTalks = new Set<string>();
  const audio = new Map<string, Buffer>();
  /** By the id of the order that asked for them. */
  const sentLogs = new Map<string, SentLogs>();
  const faults: string[] = [];
  let turn = Promise.resolve();
  const sockets = new Set<Socket>();
  /** A server that has stored an entry may still fail to say so; answers about the time may be long on their way. */
  const settings = { acknowledges: 1, audioBreaks: 0, audioAway: false, oneLog: true, answersLateByMs: 0 };

  const broker = await Aedes.createBroker({});
  broker.on('publish', (packet, client) => {
    const read = client && readTopic(packet.topic);
    const device = read && devices.get(read.deviceId);
    if (!read || !device) return;
    if (read.topic === 'heartbeat') device.heartbeats.push(parse(packet.payload.toString()));
    // In the order in which they came.
    if (read.topic === 'reports') turn = turn.then(() => take(read.deviceId, packet.payload.toString()));
    if (read.topic === 'clock') {
      device.questions += 1;
      const { question } = JSON.parse(packet.payload.toString()) as ClockQuestion;
      const answer = { question, receivedAt: Date.now(), answeredAt: Date.now() };
      setTimeout(() => say(timeTopic(read.deviceId), answer), Math.random() * settings.answersLateByMs);
    }
  });
  broker.on('subscribe', (subscriptions) => {
    for (const { topic } of subscriptions) {
      const read = readTopic(topic);
      if (read) devices.get(read.deviceId)?.granted.add(read.topic);
    }
  });
  const mqtt = createNetServer((socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    void broker.handle(socket);
  }).listen(0);
  const http = createHttpServer((request, response) => {
    const sha256 = request.url?.split('/audio/')[1];
    if (request.url === '/api/devices/enrol')
      void text(request).then((body) => enrol(JSON.parse(body) as EnrolmentRequest, response));
    else if (request.url?.startsWith('/api/devices/me/logs/'))
      void text(request).then((body) => {
        sentLogs.set(request.url?.split('/').at(-1) ?? '', JSON.parse(body) as SentLogs);
        response.end('{}');
      });
    else if (request.url?.startsWith('/live/')) letListen(request.url.slice('/live/'.length), response);
    else if (sha256) sendAudio(sha256, request.headers.range, response);
    else response.writeHead(404).end('{}');
  }).listen(0);
  await Promise.all([once(mqtt, 'listening'), once(http, 'listening')]);

  function letListen(talkId: string, response: ServerResponse): void {
    if (overTalks.has(talkId)) return void response.writeHead(404).end();
    response.writeHead(200).flushHeaders();
    listening.set(talkId, response);
  }

  function say(topic: string, word: object): void {
    const payload = Buffer.from(JSON.stringify(word));
    broker.publish({ cmd: 'publish', topic, payload, qos: 0, retain: false, dup: false }, () => {});
  }

  /** As the server does it: each place once, other bytes in it are a fault. */
  async function take(deviceId: string, jws: string): Promise<void> {
    const device = devices.get(deviceId);
    if (!device) return;
    const opened = await verifyReport(jws, device.keys, deviceId);
    if (!('report' in opened)) return void faults.push(`not genuine: ${JSON.stringify(opened)}`);
    const { sequence, previous, log } = opened.report;
    const last = device.reports.at(-1);
    if (last && last.log !== log) {
      if (settings.oneLog) faults.push('a second log');
      if (sequence !== 1) return;
      device.log = [];
      device.hashes = [];
    }
    const at = sequence - 1;
    const known = device.log[at];
    if (known !== undefined && known !== jws) faults.push(`two entries at ${sequence}`);
    // What comes behind a gap comes again.
    if (at > device.log.length) return;
    if (known !== undefined) device.again += 1;
    else {
      if (previous !== (device.hashes[at - 1] ?? beginsLog)) faults.push(`broken chain at ${sequence}`);
      device.log.push(jws);
      device.hashes.push(hashOfEntry(jws));
      device.reports.push(opened.report);
    }
    if (Math.random() >= settings.acknowledges) return;
    const through = device.log.length;
    say(acknowledgedTopic(deviceId), { log, sequence: through, hash: device.hashes[through - 1] });
  }

  async function enrol({ publicKey, code }: EnrolmentRequest, response: ServerResponse): Promise<void> {
    const refused = code === 'WRONG' ? [404, 'unknown'] : usedCodes.has(code) ? [409, 'used'] : null;
    if (refused) {
      const body = { code: `devices/enrolment-code-${refused[1]}`, message: 'Mã không dùng được.' };
      return void response.writeHead(Number(refused[0])).end(JSON.stringify(body));
    }
    // Of several devices under one trial each has the same code.
    if (code !== 'GOOD') usedCodes.add(code);
    const deviceId = randomUUID();
    devices.set(deviceId, {
      keys: await readVerifiers([publicKey]),
      log: [],
      hashes: [],
      reports: [],
      again: 0,
      heartbeats: [],
      questions: 0,
      granted: new Set(),
    });
    const answer: EnrolmentAnswer = {
      deviceId,
      secret: 'secret',
      mqttUrl: `mqtt://127.0.0.1:${(mqtt.address() as AddressInfo).port}`,
      rootKey: root.publicKey,
      orderKeys: [orderKey.publicKey],
      keySetNumber: 1,
      name: 'Cụm loa',
      unitName: 'Xã Tả Phìn',
      timeZone: 'Asia/Ho_Chi_Minh',
      quietHours: [],
      volume: 60,
      emergencyVolume: 90,
    };
    response.writeHead(200).end(JSON.stringify(answer));
  }

  /** Half of it, when it is to break. */
  function sendAudio(sha256: string, range: string | undefined, response: ServerResponse): void {
    const whole = audio.get(sha256);
    if (settings.audioAway) return void response.writeHead(503).end();
    if (!whole) return void response.writeHead(404).end();
    const from = Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
    const rest = whole.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length });
    if (Math.random() >= settings.audioBreaks) return void response.end(rest);
    response.write(rest.subarray(0, rest.length / 2));
    setTimeout(() => response.destroy(), 20);
  }

  return {
    server: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    devices,
    sentLogs,
    faults,
    settings,
    say: (deviceId: string, word: object) => say(acknowledgedTopic(deviceId), word),
    /** A key set that the root key vouches for; with `use`, orders are signed with its key from now on. */
    async newKeySet(number: number): Promise<{ keySet: string; use(): void }> {
      const next = await makeKey();
      const nextSigner = await readSigner(next.privateKey);
      const set = { number, issuedAt: new Date().toISOString(), keys: [next.publicKey] };
      return {
        keySet: await signKeySet(set, await readSigner(root.privateKey)),
        use: () => void (signer = nextSigner),
      };
    },
    addAudio(bytes: Buffer, { called }: { called?: string } = {}): PlayOrder['audio'] {
      const sha256 = called ?? createHash('sha256').update(bytes).digest('hex');
      audio.set(sha256, bytes);
      return { path: `/audio/${sha256}`, sha256, bytes: bytes.length, mime: 'audio/mpeg' };
    },
    sign: (order: Order) => signOrder(order, signer),
    /** A program as an UPDATE brings it; `by` a stranger it must not run. */
    async addRelease(bytes: Buffer, version: string, by?: 'stranger'): Promise<Released> {
      const { path, sha256 } = this.addAudio(bytes);
      const releaseKey = await makeKey();
      const issuedAt = new Date().toISOString();
      const keys = { number: 1, issuedAt, keys: [releaseKey.publicKey] };
      const said = { version, sha256, bytes: bytes.length, issuedAt };
      return {
        version,
        path,
        sha256,
        bytes: bytes.length,
        signature: await signRelease(said, by ? stranger : await readSigner(releaseKey.privateKey)),
        releaseKeys: await signReleaseKeys(keys, await readSigner(root.privateKey)),
      };
    },
    /** A talk of which the trial says what comes, also what must not sound. */
    talk() {
      const id = randomUUID();
      return {
        id,
        path: `/live/${id}`,
        isHeard: () => listening.has(id),
        say(block: LiveBlock, wrong: { by?: 'stranger'; of?: 'another talk' } = {}): void {
          const bytes = writeLiveBlock(wrong.of ? randomUUID() : id, block, wrong.by ? stranger : signer);
          // Whoever was just on his way to it is told when he comes.
          if (block.kind === 'end') overTalks.add(id);
          listening.get(id)?.write(bytes);
        },
      };
    },
    send: (deviceId: string, jws: string) =>
      new Promise<void>((done) =>
        broker.publish(
          {
            cmd: 'publish',
            topic: ordersTopic(deviceId),
            payload: Buffer.from(jws),
            qos: 1,
            retain: false,
            dup: false,
          },
          () => done(),
        ),
      ),
    async close(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => broker.close(() => closed()));
      mqtt.close();
      http.close();
      http.closeAllConnections();
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
