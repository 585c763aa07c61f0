import { randomUUID } from 'node:crypto';
import { connectAsync, type MqttClient } from 'mqtt';
import { ordersTopic, reportsTopic, signReport, type Signer } from '@saola/device-protocol';

interface FleetMember {
  deviceId: string;
  secret: string;
}

interface FleetOptions {
  mqttUrl: string;
  members: FleetMember[];
  /** One key for all: a simulated fleet proves nothing about keys. */
  signer: Signer;
  /** Called when an order has arrived at a device. */
  heard(deviceId: string, jws: string): void;
}

export interface Fleet {
  stop(): Promise<void>;
}

/** Thousands of simulated loudspeakers in one process: they connect, listen and receipt, for measuring. */
export async function startFleet({ mqttUrl, members, signer, heard }: FleetOptions): Promise<Fleet> {
  const clients: MqttClient[] = [];
  const waiting = [...members];
  const connectSome = async () => {
    for (let member = waiting.pop(); member; member = waiting.pop()) clients.push(await join(member));
  };
  await Promise.all(Array.from({ length: 50 }, connectSome));

  async function join({ deviceId, secret }: FleetMember): Promise<MqttClient> {
    const client = await connectAsync(mqttUrl, {
      protocolVersion: 4,
      clientId: deviceId,
      username: deviceId,
      password: secret,
      reconnectPeriod: 0,
    });
    client.on('message', (_topic, payload) => {
      const jws = payload.toString('utf8');
      heard(deviceId, jws);
      const orderId = orderIdIn(jws);
      if (orderId) void receipt(client, deviceId, orderId);
    });
    await client.subscribeAsync(ordersTopic(deviceId), { qos: 1 });
    return client;
  }

  async function receipt(client: MqttClient, deviceId: string, orderId: string): Promise<void> {
    const envelope = { reportId: randomUUID(), deviceId, at: new Date().toISOString() };
    const report = await signReport({ ...envelope, kind: 'RECEIPT', orderId, outcome: 'ACCEPTED' }, signer);
    await client.publishAsync(reportsTopic(deviceId), report, { qos: 1 }).catch(() => undefined);
  }

  return { stop: async () => void (await Promise.all(clients.map((client) => client.endAsync(true)))) };
}

function orderIdIn(jws: string): string | null {
  const payload = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
    orderId?: string;
  };
  return payload.orderId ?? null;
}
