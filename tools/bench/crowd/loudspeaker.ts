import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { connect as connectTcp, type Socket } from 'node:net';
import {
  acknowledgedTopic,
  beginsLog,
  hashOfEntry,
  heartbeatTopic,
  ordersTopic,
  reportsTopic,
  signReportWith,
  type Acknowledgement,
  type Heartbeat,
  type PrivateKey,
  type Report,
} from '@saola/device-protocol';
import {
  CONNACK,
  connectPacket,
  packetReader,
  PUBLISH,
  publishPacket,
  readPublish,
  SUBACK,
  subscribePacket,
  type Packet,
} from './mqtt-bytes.ts';

export interface MadeLoudspeaker {
  id: string;
  secret: string;
  privateKey: Required<PrivateKey>;
}

/** What a crowd of them has come through. */
export interface Tally {
  /** How many hang on each server now. */
  connected: number[];
  /** Orders heard for the first time, and the time of the last (epoch milliseconds). */
  ordered: number;
  lastOrderAt: number;
  /** Of these, whose signed receipt the server has stored and acknowledged. */
  stored: number;
  lastStoredAt: number;
  /** Where the last order says that its sound is. */
  sound: string | null;
}

export type Loudspeaker = ReturnType<typeof makeLoudspeaker>;

/** As the agent's. */
const patience = 10_000;

/**
 * Speaks the device protocol as far as orders, receipts in a signed and chained log, acknowledgements and heartbeats go.
 * It has no clock and plays nothing, and does not verify what it is ordered: on a true device that is another processor.
 */
export function makeLoudspeaker({ id, secret, privateKey }: MadeLoudspeaker, servers: URL[], tally: Tally) {
  const key = createPrivateKey({ key: { ...privateKey }, format: 'jwk' });
  const signer = { keyId: privateKey.kid, sign: (bytes: Uint8Array) => sign(null, bytes, key) };
  const log = randomUUID();
  const topics = { orders: ordersTopic(id), acknowledged: acknowledgedTopic(id), reports: reportsTopic(id) };
  const known = new Set<string>();
  let sequence = 0;
  let previous: string = beginsLog;
  let unstored: { sequence: number; jws: string; sentAt: number }[] = [];
  let socket: Socket | null = null;
  let server = 0;
  let wanted = false;
  let listening: () => void = () => undefined;

  function open(): void {
    const { hostname, port } = servers[server]!;
    const mine = connectTcp(Number(port), hostname);
    socket = mine;
    let isIn = false;
    const here = server;
    mine.setNoDelay(true);
    mine.on('connect', () => mine.write(connectPacket(id, secret)));
    mine.on('error', () => undefined);
    mine.on('close', () => {
      if (isIn) tally.connected[here]! -= 1;
      isIn = false;
      if (socket === mine) socket = null;
      if (!wanted) return;
      server = (server + 1) % servers.length;
      setTimeout(() => wanted && !socket && open(), 1_000 + Math.random() * 4_000).unref();
    });
    mine.on(
      'data',
      packetReader((packet) => {
        if (packet.type === CONNACK && packet.body[1] === 0)
          mine.write(subscribePacket([topics.orders, topics.acknowledged]));
        else if (packet.type === CONNACK) mine.destroy();
        else if (packet.type === SUBACK) {
          isIn = true;
          tally.connected[here]! += 1;
          beat();
          sendAgain(0);
          listening();
        } else if (packet.type === PUBLISH) hear(packet);
      }),
    );
  }

  function hear(packet: Packet): void {
    const { topic, payload } = readPublish(packet);
    if (topic === topics.orders) return obey(payload);
    if (topic !== topics.acknowledged) return;
    const word = JSON.parse(payload) as Acknowledgement;
    if (word.log !== log) return;
    const before = unstored.length;
    unstored = unstored.filter((entry) => entry.sequence > word.sequence);
    if (unstored.length === before) return;
    tally.stored += before - unstored.length;
    tally.lastStoredAt = Date.now();
  }

  function obey(jws: string): void {
    const { orderId, audio } = JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString()) as {
      orderId: string;
      audio?: { path: string };
    };
    if (known.has(orderId)) return sendAgain(0);
    known.add(orderId);
    tally.ordered += 1;
    tally.lastOrderAt = Date.now();
    tally.sound = audio?.path ?? tally.sound;
    sequence += 1;
    const receipt: Report = {
      reportId: randomUUID(),
      deviceId: id,
      at: new Date().toISOString(),
      log,
      sequence,
      previous,
      kind: 'RECEIPT',
      orderId,
      outcome: 'ACCEPTED',
    };
    const entry = signReportWith(receipt, signer);
    previous = hashOfEntry(entry);
    unstored.push({ sequence, jws: entry, sentAt: Date.now() });
    socket?.write(publishPacket(topics.reports, entry));
  }

  function sendAgain(olderThan: number): void {
    const now = Date.now();
    for (const entry of unstored)
      if (socket && entry.sentAt <= now - olderThan) {
        entry.sentAt = now;
        socket.write(publishPacket(topics.reports, entry.jws));
      }
  }

  function beat(): void {
    const heartbeat: Heartbeat = {
      deviceId: id,
      at: new Date().toISOString(),
      state: 'IDLE',
      programmeId: null,
      volume: 70,
      player: 'silent',
      storage: { freeBytes: 8e9, usedBytes: 1e9 },
      version: 'bench',
      clock: { trusted: true, skewMs: 0 },
      waitingReports: unstored.length,
      log: { id: log, sequence },
    };
    socket?.write(publishPacket(heartbeatTopic(id), JSON.stringify(heartbeat)));
  }

  return {
    /** Resolves when it listens; from then on it comes back by itself. */
    connect(first: number): Promise<void> {
      server = first % servers.length;
      wanted = true;
      open();
      return new Promise((resolve) => (listening = resolve));
    },
    leave(): void {
      wanted = false;
      socket?.destroy();
    },
    beat,
    sendLate: () => sendAgain(patience),
  };
}
