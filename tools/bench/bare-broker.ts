// A process of its own: the embedded broker alone. Says 'listening'; on { topics, payload } it publishes to each topic.
import { Aedes } from 'aedes';
import { createServer } from 'node:net';

const broker = await Aedes.createBroker();
const server = createServer(broker.handle);
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send!('listening'));
process.on('message', ({ topics, payload }: { topics: string[]; payload: string }) => {
  for (const topic of topics)
    broker.publish(
      { cmd: 'publish', topic, payload: Buffer.from(payload), qos: 1, retain: false, dup: false },
      () => {},
    );
});
process.once('disconnect', () => process.exit(0));
