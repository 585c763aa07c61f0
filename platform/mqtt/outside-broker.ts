import { connectAsync } from 'mqtt';
import type { Logger } from '@saola/platform/logging';
import type { Broker } from './broker.ts';

/** Any MQTT 3.1.1 broker; its users and rights are written by `saola devices broker-acl`. */
export async function openOutsideBroker(url: string, logger: Logger): Promise<Broker> {
  const client = await connectAsync(url, {
    protocolVersion: 4,
    reconnectPeriod: 1_000,
    reconnectOnConnackError: true,
    connectTimeout: 5_000,
  });
  client.on('offline', () => logger.warn('the MQTT broker does not answer; orders wait in the database'));
  client.on('error', (error) => logger.warn({ err: error }, 'the MQTT connection'));
  const handlers: { pattern: RegExp; handle: (topic: string, payload: Buffer) => void }[] = [];
  client.on('message', (topic, payload) => {
    for (const { pattern, handle } of handlers) if (pattern.test(topic)) handle(topic, payload);
  });
  return {
    url: url.replace(/\/\/[^@/]*@/, '//'),
    async publish(topic, payload, { qos = 1, retain = false } = {}) {
      // The client would keep it in memory until the broker is back, and whoever publishes would wait as long.
      if (!client.connected) throw new Error('the MQTT broker does not answer');
      await client.publishAsync(topic, payload, { qos, retain });
    },
    async subscribe(pattern, handle) {
      handlers.push({ pattern: patternToRegExp(pattern), handle });
      await client.subscribeAsync(pattern, { qos: 1 });
    },
    connected: () => client.connected,
    guard: () => {},
    close: () => client.endAsync(),
  };
}

function patternToRegExp(pattern: string): RegExp {
  const parts = pattern
    .split('/')
    .map((part) => (part === '+' ? '[^/]+' : part === '#' ? '.*' : part.replace(/\W/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`);
}
