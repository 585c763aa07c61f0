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
  signOrder,
  timeTopic,
  verifyReport,
  type ClockQuestion,
  type EnrolmentAnswer,
  type EnrolmentRequest,
  type Order,
  type PlayOrder,
  type Report,
  type Verifiers,
} from '@saola/device-protocol';

export type Wire = Awaited<ReturnType<typeof openWire>>;

/** The other end for agents as processes: a broker and a server that speak the protocol, and keep the logs that come. */
export async function openWire() {
  const root = await makeKey();
  const orderKey = await makeKey();
  const signer = await readSigner(orderKey.privateKey);
  const devices = new Map<string, { keys: Verifiers; log: string[]; hashes: string[]; reports: Report[] }>();
  const audio = new Map<string, Buffer>();
  const faults: string[] = [];
  const sockets = new Set<Socket>();
  /** A server that has stored an entry may still fail to say so. */
  const settings = { acknowledges: 1, audioBreaks: 0 };

  const broker = await Aedes.createBroker({});
  broker.on('publish', (packet, client) => {
    const read = client && readTopic(packet.topic);
    if (read?.topic === 'reports') void take(read.deviceId, packet.payload.toString());
    if (read?.topic === 'clock') {
      const { question } = JSON.parse(packet.payload.toString()) as ClockQuestion;
      say(timeTopic(read.deviceId), { question, receivedAt: Date.now(), answeredAt: Date.now() });
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
    else if (sha256) sendAudio(sha256, request.headers.range, response);
    else response.writeHead(404).end('{}');
  }).listen(0);
  await Promise.all([once(mqtt, 'listening'), once(http, 'listening')]);

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
    const at = sequence - 1;
    const known = device.log[at];
    if (known !== undefined && known !== jws) faults.push(`two entries at ${sequence}`);
    if (device.reports[0] && device.reports[0].log !== log) faults.push('a second log');
    // What comes behind a gap comes again.
    if (at > device.log.length) return;
    if (known === undefined) {
      if (previous !== (device.hashes[at - 1] ?? beginsLog)) faults.push(`broken chain at ${sequence}`);
      device.log.push(jws);
      device.hashes.push(hashOfEntry(jws));
      device.reports.push(opened.report);
    }
    if (Math.random() >= settings.acknowledges) return;
    const through = device.log.length;
    say(acknowledgedTopic(deviceId), { log, sequence: through, hash: device.hashes[through - 1] });
  }

  async function enrol({ publicKey }: EnrolmentRequest, response: ServerResponse): Promise<void> {
    const deviceId = randomUUID();
    devices.set(deviceId, { keys: await readVerifiers([publicKey]), log: [], hashes: [], reports: [] });
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
    faults,
    settings,
    addAudio(bytes: Buffer): PlayOrder['audio'] {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      audio.set(sha256, bytes);
      return { path: `/audio/${sha256}`, sha256, bytes: bytes.length, mime: 'audio/mpeg' };
    },
    sign: (order: Order) => signOrder(order, signer),
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
