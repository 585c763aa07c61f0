import { connectAsync, type MqttClient } from 'mqtt';
import type { Logger } from '@saola/platform/logging';
import type { Broker } from './broker.ts';

/**
 * Any MQTT 3.1.1 broker, or the servers of a cluster, of which one is enough; its users and rights are written by
 * `saola devices broker-acl`.
 */
export async function openOutsideBroker(urls: readonly string[], logger: Logger): Promise<Broker> {
  const client = await connectToOne(urls.map((url) => new URL(url)));
  client.on('offline', () => logger.warn('the MQTT broker does not answer; orders wait in the database'));
  client.on('error', (error) => logger.warn({ err: error }, 'the MQTT connection'));
  const handlers: { pattern: RegExp; handle: (topic: string, payload: Buffer) => void }[] = [];
  client.on('message', (topic, payload) => {
    for (const { pattern, handle } of handlers) if (pattern.test(topic)) handle(topic, payload);
  });
  const [first = '', ...others] = urls.map((url) => url.replace(/\/\/[^@/]*@/, '//'));
  return {
    urls: [first, ...others],
    async publish(topic, payload, { qos = 0, retain = false } = {}) {
      // The client would keep it in memory until the broker is back, and whoever publishes would wait as long.
      if (!client.connected) throw new Error('the MQTT broker does not answer');
      await client.publishAsync(topic, payload, { qos, retain });
    },
    async subscribe(pattern, handle) {
      handlers.push({ pattern: patternToRegExp(pattern), handle });
      await client.subscribeAsync(pattern, { qos: 0 });
    },
    connected: () => client.connected,
    onReturn: (handle) => void client.on('connect', handle),
    guard: () => {},
    close: () => client.endAsync(),
  };
}

/** The first that answers; later, whenever one is lost, the client goes on with the next. */
async function connectToOne(urls: URL[]): Promise<MqttClient> {
  const [account] = urls;
  const servers = urls.map(({ protocol, hostname, port }) => {
    const name = protocol.slice(0, -1) as 'mqtt' | 'mqtts' | 'tcp';
    return { protocol: name, host: hostname, port: Number(port || (name === 'mqtts' ? 8883 : 1883)) };
  });
  let refusal: unknown;
  for (const [turn] of servers.entries()) {
    try {
      return await connectAsync({
        servers: [...servers.slice(turn), ...servers.slice(0, turn)],
        ...(account?.username && {
          username: decodeURIComponent(account.username),
          password: decodeURIComponent(account.password),
        }),
        protocolVersion: 4,
        reconnectPeriod: 1_000,
        reconnectOnConnackError: true,
        connectTimeout: 5_000,
      });
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}

function patternToRegExp(pattern: string): RegExp {
  const parts = pattern
    .split('/')
    .map((part) => (part === '+' ? '[^/]+' : part === '#' ? '.*' : part.replace(/\W/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`);
}
