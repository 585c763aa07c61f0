import { connect, type MqttClient } from 'mqtt';
import {
  heartbeatTopic,
  maximumOrderBytes,
  ordersTopic,
  presenceTopic,
  reportsTopic,
  type Heartbeat,
  type Presence,
} from '@saola/device-protocol';
import type { Credentials } from './credentials.ts';
import { say } from './log.ts';
import type { Store } from './store.ts';

interface Connecting {
  credentials: Credentials;
  mqttUrl: string;
  store: Store;
  receive(jws: string): Promise<void>;
  connected(): void;
}

export type Connection = ReturnType<typeof openConnection>;

/** MQTT 3.1.1, kept up through absences of the broker. Nothing is entrusted to the broker's session. */
export function openConnection({ credentials, mqttUrl, store, receive, connected }: Connecting) {
  const { deviceId, secret } = credentials.answer;
  const said = (state: Presence['state']) => JSON.stringify({ deviceId, state } satisfies Presence);
  const client: MqttClient = connect(mqttUrl, {
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
    will: { topic: presenceTopic(deviceId), payload: Buffer.from(said('LOST')), qos: 1, retain: false },
  });
  let wasHere = true;
  let sending: Promise<void> | null = null;

  client.on('connect', () => {
    wasHere = true;
    say('Đã nối với máy chủ lệnh phát.');
    client.subscribe(ordersTopic(deviceId), { qos: 1 }, (error) => {
      if (error) say(`Không nhận được lệnh: ${error.message}`);
      else connected();
    });
    sendReports();
  });
  client.on('close', () => {
    if (wasHere) say('Mất nối với máy chủ lệnh phát; vẫn phát theo lệnh đã nhận và thử nối lại.');
    wasHere = false;
  });
  client.on('error', (error) => say(`Nối với máy chủ lệnh phát: ${error.message}`));
  client.on('message', (_topic, payload) => {
    if (payload.length > maximumOrderBytes) return;
    receive(payload.toString('utf8')).then(sendReports, (error: unknown) =>
      say(`Lỗi khi nhận lệnh: ${String(error)}`),
    );
  });

  /** At least once: a report leaves the store when the broker has acknowledged it. */
  function sendReports(): void {
    sending ??= sendAll().finally(() => (sending = null));
  }

  async function sendAll(): Promise<void> {
    while (client.connected) {
      const waiting = store.waitingReports();
      if (waiting.length === 0) return;
      try {
        await Promise.all(
          waiting.map(async ({ number, jws }) => {
            await client.publishAsync(reportsTopic(deviceId), jws, { qos: 1 });
            store.removeReport(number);
          }),
        );
      } catch {
        return;
      }
    }
  }

  return {
    sendReports,
    connected: () => client.connected,
    beat(heartbeat: Heartbeat): void {
      if (client.connected) client.publish(heartbeatTopic(deviceId), JSON.stringify(heartbeat), { qos: 0 });
    },
    async close(): Promise<void> {
      if (client.connected) {
        sendReports();
        await Promise.race([sending, new Promise((resolve) => setTimeout(resolve, 1_500))]);
        await Promise.race([
          client.publishAsync(presenceTopic(deviceId), said('STOPPED'), { qos: 1 }).catch(() => undefined),
          new Promise((resolve) => setTimeout(resolve, 500)),
        ]);
      }
      await Promise.race([client.endAsync(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
    },
  };
}
