import { Aedes, type AuthenticateError, type Client } from 'aedes';
import { createServer } from 'node:net';
import type { Logger } from '@saola/platform/logging';
import type { Broker, BrokerRights } from './broker.ts';

const denyAll: BrokerRights = {
  authenticate: async () => false,
  mayPublish: () => false,
  maySubscribe: () => false,
};

/** aedes in this process; the server itself speaks to it without a connection. */
export async function openEmbeddedBroker(port: number, publicHost: string, logger: Logger): Promise<Broker> {
  let rights = denyAll;
  const aedes = await Aedes.createBroker({
    // Unlimited: what waits for its turn is worked off in a recursion that thousands of messages to nobody overflow.
    concurrency: 0,
    authenticate: (client: Client, username, password, done) => {
      rights.authenticate(client.id, username ?? '', password?.toString() ?? '').then(
        (good) => (good ? done(null, true) : done(refused(), false)),
        (error: unknown) => {
          logger.warn({ err: error, clientId: client.id }, 'a device could not be authenticated');
          done(refused(3), false);
        },
      );
    },
    authorizePublish: (client, packet, callback) =>
      callback(!client || rights.mayPublish(client.id, packet.topic) ? null : new Error('not allowed')),
    authorizeSubscribe: (client, subscription, callback) =>
      callback(null, rights.maySubscribe(client.id, subscription.topic) ? subscription : null),
  });
  aedes.on('clientError', (client, error) =>
    logger.debug({ err: error, clientId: client.id }, 'device connection'),
  );
  aedes.on('connectionError', (_client, error) => logger.debug({ err: error }, 'device connection'));
  const server = createServer((socket) => void aedes.handle(socket));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    // After a power cut a district comes back within one second.
    server.listen({ port, backlog: 4_096 }, done);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;

  return {
    urls: [`mqtt://${publicHost.endsWith('localhost') ? '127.0.0.1' : publicHost}:${actualPort}`],
    publish: (topic, payload, { qos = 0, retain = false } = {}) =>
      new Promise((done, fail) =>
        aedes.publish(
          { cmd: 'publish', topic, payload: Buffer.from(payload), qos, retain, dup: false },
          (error) => (error ? fail(error) : done()),
        ),
      ),
    subscribe: (pattern, handle) =>
      new Promise((done) =>
        aedes.subscribe(
          pattern,
          (packet, callback) => {
            handle(packet.topic, Buffer.from(packet.payload));
            callback();
          },
          done,
        ),
      ),
    connected: () => server.listening,
    // It is away only together with this process.
    onReturn: () => {},
    guard: (given) => void (rights = given),
    async close() {
      await new Promise<void>((done) => aedes.close(() => done()));
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function refused(returnCode: 3 | 5 = 5): AuthenticateError {
  return Object.assign(new Error('refused'), { returnCode }) as AuthenticateError;
}
