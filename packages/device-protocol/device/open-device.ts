import { createHash } from 'node:crypto';
import { connect } from 'mqtt';
import type { Acknowledgement } from '../acknowledgement.ts';
import type { Heartbeat } from '../heartbeat.ts';
import type { PlayOrder } from '../order.ts';
import type { ClockAnswer } from '../time.ts';
import { serversOf } from '../brokers.ts';
import { deviceTopic, type DeviceTopic } from '../topics.ts';
import { openInbox } from './inbox.ts';
import { openLog, type Said } from './log.ts';
import { openState, type Place } from './state.ts';

/** What every device does alike. What it makes of an order is its own. */
export interface Device {
  /** By the clock of the server. */
  now(): number;
  volume(): number;
  /** The recording; null while it cannot be had, 'altered' when it is not the ordered one. */
  fetchAudio(order: PlayOrder): Promise<Buffer | 'altered' | null>;
  /** What became of an item; after FINISHED and FAILED the order is forgotten. */
  say(order: PlayOrder, how: Omit<Extract<Said, { kind: 'PLAYBACK' }>, 'kind' | 'programmeId'>): void;
  /** From now on orders come: first those that were open before the start. */
  listen(orders: { play(order: PlayOrder): void; cancel(programmeId: string): void }): Promise<void>;
}

/** Enrols, or goes on where it was. */
export async function openDevice(place: Place): Promise<Device> {
  const { state, keep } = await openState(place);
  const { deviceId, secret, mqttUrl, mqttUrls = [mqttUrl] } = state.me;
  let ahead = 0;
  let askedAt = 0;
  let turn = Promise.resolve();
  let publish: (topic: DeviceTopic, said: string) => void = () => undefined;
  const now = () => performance.timeOrigin + performance.now() + ahead;
  const log = await openLog({ state, keep, now, publish: (jws) => publish('reports', jws) });
  const inTurn = (work: () => Promise<void>) =>
    void (turn = turn.then(work).catch((error: unknown) => process.emitWarning(String(error))));

  function beat(): void {
    const heartbeat: Heartbeat = {
      deviceId,
      at: new Date(now()).toISOString(),
      state: 'IDLE',
      programmeId: null,
      volume: state.volume,
      player: 'silent',
      storage: { freeBytes: 1e9, usedBytes: 0 },
      version: place.version,
      clock: { trusted: true, skewMs: -Math.round(ahead) },
      waitingReports: state.entries.length - state.acknowledged,
      log: { id: state.log, sequence: state.entries.length },
      protocol: '1.3',
      obeys: [],
    };
    publish('heartbeat', JSON.stringify(heartbeat));
    askedAt = now();
    publish('clock', JSON.stringify({ deviceId, question: 1 }));
  }

  /** One exchange: the server is ahead by the middle of its instants minus the middle of ours. */
  const learnTime = ({ receivedAt, answeredAt }: ClockAnswer) =>
    void (ahead += (receivedAt + answeredAt - askedAt - now()) / 2);

  return {
    now,
    volume: () => state.volume,
    async fetchAudio({ audio }) {
      const authorization = `Basic ${btoa(`${deviceId}:${secret}`)}`;
      const answer = await fetch(new URL(audio.path, place.server), { headers: { authorization } }).catch(
        () => null,
      );
      if (!answer?.ok) return null;
      const bytes = Buffer.from(await answer.arrayBuffer());
      return createHash('sha256').update(bytes).digest('hex') === audio.sha256 ? bytes : 'altered';
    },
    say({ programmeId }, how) {
      inTurn(async () => {
        if (!state.open.some((one) => one.programmeId === programmeId)) return;
        const isOver = how.state === 'FINISHED' || how.state === 'FAILED';
        if (isOver) state.open = state.open.filter((one) => one.programmeId !== programmeId);
        // After a power cut it goes on: it starts only once.
        const again = how.state === 'STARTED' && state.started.includes(programmeId);
        const others = state.started.filter((one) => one !== programmeId);
        state.started = isOver ? others : [...others, programmeId];
        await log.say({
          kind: 'PLAYBACK',
          programmeId,
          ...how,
          ...(again ? { state: 'RESUMED' as const } : {}),
        });
      });
    },
    async listen(orders) {
      const payload = Buffer.from(JSON.stringify({ deviceId, state: 'LOST' }));
      const client = connect({
        servers: serversOf(mqttUrls),
        protocolVersion: 4,
        clientId: deviceId,
        username: deviceId,
        password: secret,
        reconnectPeriod: 1_000 + Math.random() * 4_000,
        reconnectOnConnackError: true,
        will: { topic: deviceTopic(deviceId, 'presence'), payload, qos: 0, retain: false },
      });
      client.on('error', (error) => process.emitWarning(error));
      publish = (topic, said) =>
        void (client.connected && client.publish(deviceTopic(deviceId, topic), said));
      const receive = openInbox({ state, now, say: log.say, ...orders });
      client.on('message', (topic, bytes) => {
        const said = bytes.toString();
        if (topic.endsWith('/orders')) inTurn(() => receive(said));
        else if (topic.endsWith('/time')) learnTime(JSON.parse(said) as ClockAnswer);
        else inTurn(() => log.acknowledge(JSON.parse(said) as Acknowledgement));
      });
      const topics = (['orders', 'acknowledged', 'time'] as const).map((name) => deviceTopic(deviceId, name));
      await client.subscribeAsync(topics, { qos: 0 });
      client.on('connect', () => beat());
      inTurn(() =>
        state.entries.length > 0 ? log.say({ kind: 'DEVICE', what: 'SWITCHED_ON' }) : log.begin('new'),
      );
      beat();
      setInterval(beat, 60_000);
      setInterval(() => state.acknowledged < state.entries.length && log.sendAgain(), 10_000);
      for (const order of state.open) orders.play(order);
    },
  };
}
