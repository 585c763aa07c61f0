import { connectAsync } from 'mqtt';
import { expect, test, vi } from 'vitest';
import { createLogger } from '@saola/platform/logging';
import { openEmbeddedBroker } from './embedded-broker.ts';

test('twenty thousand messages at once, most of them to nobody, are too many for no one', async () => {
  const broker = await openEmbeddedBroker(0, 'localhost', createLogger('silent'));
  broker.guard({ authenticate: async () => true, mayPublish: () => false, maySubscribe: () => true });
  const client = await connectAsync(broker.urls[0], { protocolVersion: 4, reconnectPeriod: 0 });
  let heard = 0;
  client.on('message', () => (heard += 1));
  await client.subscribeAsync('to/somebody');
  const topics = Array.from({ length: 20_000 }, (_, at) => (at < 1_000 ? 'to/somebody' : `to/nobody/${at}`));
  await Promise.all(topics.map((topic) => broker.publish(topic, 'a word')));
  await vi.waitFor(() => expect(heard).toBe(1_000), 10_000);
  await client.endAsync(true);
  await broker.close();
});
