// A process of its own: many loudspeakers on one broker. The parent sends { url, devices }, and hears
// 'connected' once, then { deviceId, at } for each order that arrives (at: epoch milliseconds).
import { ordersTopic } from '@saola/device-protocol';
import mqtt from 'mqtt';

export interface Crowd {
  url: string;
  devices: { id: string; secret: string }[];
}

process.once('message', (crowd: Crowd) => {
  void connectAll(crowd).then(() => process.send!('connected'));
});
process.once('disconnect', () => process.exit(0));

/** Twenty at a time: a province's devices do not all come within one millisecond either. */
async function connectAll({ url, devices }: Crowd): Promise<void> {
  const waiting = [...devices];
  const connectNext = async (): Promise<void> => {
    for (let device = waiting.pop(); device; device = waiting.pop()) await connect(url, device);
  };
  await Promise.all(Array.from({ length: 20 }, connectNext));
}

async function connect(url: string, { id, secret }: Crowd['devices'][number]): Promise<void> {
  const client = await mqtt.connectAsync(url, {
    clientId: id,
    username: id,
    password: secret,
    protocolVersion: 4,
    keepalive: 300,
    reconnectPeriod: 0,
  });
  client.on('message', () => process.send!({ deviceId: id, at: Date.now() }));
  await client.subscribeAsync(ordersTopic(id), { qos: 1 });
}
