// A process of its own: the embedded broker alone. Says 'listening'; on { topics, pad } it publishes an order of that
// length to each topic, and acknowledges what comes back: no database, no signatures, nothing looked at twice.
import { Aedes } from 'aedes';
import { createServer } from 'node:net';
import { randomUUID } from 'node:crypto';
import { fromAllDevices, readTopic, acknowledgedTopic } from '@saola/device-protocol';

// As the server's own: what waits for its turn is worked off in a recursion that thousands of messages overflow.
const broker = await Aedes.createBroker({ concurrency: 0 });
const server = createServer(broker.handle);
server.listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 4_096 }, () =>
  process.send!('listening'),
);

const publish = (topic: string, payload: string) =>
  broker.publish(
    { cmd: 'publish', topic, payload: Buffer.from(payload), qos: 0, retain: false, dup: false },
    () => {},
  );

broker.subscribe(
  fromAllDevices('reports'),
  (packet, done) => {
    const said = Buffer.from(packet.payload.toString().split('.')[1] ?? '', 'base64url').toString();
    const { log, sequence } = JSON.parse(said) as { log: string; sequence: number };
    publish(acknowledgedTopic(readTopic(packet.topic)!.deviceId), JSON.stringify({ log, sequence }));
    done();
  },
  () => {},
);

process.on('message', ({ topics, pad }: { topics: string[]; pad: number }) => {
  for (const topic of topics) {
    const order = JSON.stringify({ orderId: randomUUID(), pad: 'x'.repeat(pad) });
    publish(topic, `x.${Buffer.from(order).toString('base64url')}.x`);
  }
});
process.once('disconnect', () => process.exit(0));
