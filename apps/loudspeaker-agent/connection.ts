import { connect, type MqttClient } from 'mqtt';
import {
  acknowledgedTopic,
  Acknowledgement,
  ClockAnswer,
  clockTopic,
  heartbeatTopic,
  maximumOrderBytes,
  ordersTopic,
  presenceTopic,
  reportsTopic,
  serversOf,
  timeTopic,
  type ClockQuestion,
  type Heartbeat,
  type Presence,
} from '@saola/device-protocol';
import { Compile } from 'typebox/compile';
import type { Exchange } from './clock-model.ts';
import type { Credentials } from './credentials.ts';
import { say } from './log.ts';
import type { PlayLog } from './play-log.ts';
import { makeSender } from './sending.ts';

interface Connecting {
  credentials: Credentials;
  mqttUrls: readonly string[];
  playLog: PlayLog;
  receive(jws: string): Promise<void>;
  connected(): void;
}

export type Connection = ReturnType<typeof openConnection>;

const acknowledgementShape = Compile(Acknowledgement);
const clockAnswerShape = Compile(ClockAnswer);

/** MQTT 3.1.1, kept up through absences of the broker. Nothing is entrusted to the broker's session. */
export function openConnection({ credentials, mqttUrls, playLog, receive, connected }: Connecting) {
  const { deviceId, secret } = credentials.answer;
  const said = (state: Presence['state']) => JSON.stringify({ deviceId, state } satisfies Presence);
  const client: MqttClient = connect({
    servers: serversOf(mqttUrls),
    protocolVersion: 4,
    clientId: deviceId,
    username: deviceId,
    password: secret,
    clean: true,
    keepalive: 30,
    // Thousands of devices come back at once after an absence of the broker.
    reconnectPeriod: 1_000 + Math.random() * 4_000,
    // A broker outside learns of a new device later, and one whose database is away refuses everybody.
    reconnectOnConnackError: true,
    connectTimeout: 10_000,
    will: { topic: presenceTopic(deviceId), payload: Buffer.from(said('LOST')), qos: 0, retain: false },
  });
  const sender = makeSender({
    playLog,
    isConnected: () => client.connected,
    publish: (jws) => client.publishAsync(reportsTopic(deviceId), jws, { qos: 0 }),
  });
  let wasHere = true;
  let question = 0;
  let turn = Promise.resolve();
  let answered: (answer: ClockAnswer) => void = () => undefined;

  client.on('connect', () => {
    wasHere = true;
    say('Đã nối với máy chủ lệnh phát.');
    client.subscribe(
      [ordersTopic(deviceId), acknowledgedTopic(deviceId), timeTopic(deviceId)],
      { qos: 0 },
      (error) => {
        if (error) say(`Không nhận được lệnh: ${error.message}`);
        else connected();
        sender.startAgain();
      },
    );
  });
  client.on('close', () => {
    if (wasHere) say('Mất nối với máy chủ lệnh phát; vẫn phát theo lệnh đã nhận và thử nối lại.');
    wasHere = false;
  });
  client.on('error', (error) => say(`Nối với máy chủ lệnh phát: ${error.message}`));
  client.on('message', (topic, payload) => {
    if (payload.length > maximumOrderBytes) return;
    if (topic === acknowledgedTopic(deviceId)) {
      const word = parse(payload);
      if (acknowledgementShape.Check(word)) sender.acknowledge(word);
    } else if (topic === timeTopic(deviceId)) {
      const answer = parse(payload);
      if (clockAnswerShape.Check(answer)) answered(answer);
    } else {
      // In the order in which they came.
      turn = turn
        .then(() => receive(payload.toString('utf8')))
        .then(sender.send, (error: unknown) => say(`Lỗi khi nhận lệnh: ${String(error)}`));
    }
  });

  return {
    sendLog: sender.send,
    connected: () => client.connected,
    beat(heartbeat: Heartbeat): void {
      if (client.connected) client.publish(heartbeatTopic(deviceId), JSON.stringify(heartbeat), { qos: 0 });
    },
    /** One exchange; null when no answer comes within two seconds. */
    async askTime(): Promise<Exchange | null> {
      if (!client.connected) return null;
      const mine = (question += 1);
      const { promise, resolve } = Promise.withResolvers<Exchange | null>();
      const askedAt = performance.now();
      answered = ({ question: of, ...server }) => {
        if (of === mine) resolve({ askedAt, answeredAt: performance.now(), server });
      };
      const timer = setTimeout(() => resolve(null), 2_000);
      const asking: ClockQuestion = { deviceId, question: mine };
      client.publish(clockTopic(deviceId), JSON.stringify(asking), { qos: 0 });
      return promise.finally(() => clearTimeout(timer));
    },
    async close(): Promise<void> {
      if (client.connected) {
        await Promise.race([sender.finish(), new Promise((resolve) => setTimeout(resolve, 1_500))]);
        await Promise.race([
          client.publishAsync(presenceTopic(deviceId), said('STOPPED'), { qos: 0 }).catch(() => undefined),
          new Promise((resolve) => setTimeout(resolve, 500)),
        ]);
      }
      await Promise.race([client.endAsync(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
    },
  };
}

function parse(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString('utf8'));
  } catch {
    return null;
  }
}
