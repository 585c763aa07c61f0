import { deviceTopic, fromAllDevices, topicsFromDevices, topicsToDevices } from '@saola/device-protocol';
import type { BrokerAccounts, BrokerFile } from './broker-account.ts';

/** Files of nats-server 2 with its MQTT gateway: a topic's `/` is a subject's `.`, its `+` a `*`. */
export function natsFiles(accounts: BrokerAccounts, folder: string): BrokerFile[] {
  const { servers, server, devices } = accounts;
  const users = [
    user(
      server.username,
      server.hash,
      topicsToDevices.map(fromAllDevices),
      topicsFromDevices.map(fromAllDevices),
    ),
    ...devices.map(({ deviceId, hash }) =>
      user(
        deviceId,
        hash,
        topicsFromDevices.map((topic) => deviceTopic(deviceId, topic)),
        topicsToDevices.map((topic) => deviceTopic(deviceId, topic)),
      ),
    ),
  ];
  return [
    {
      name: 'saola-users.conf',
      content: `authorization {\n  timeout: 10\n  users = [\n${users.join('\n')}\n  ]\n}\n`,
      secret: true,
      once: false,
    },
    ...(servers.length < 2
      ? [{ name: 'nats.conf', content: settingsOf(accounts, 0, folder), secret: false, once: true }]
      : servers.map((_, at) => ({
          name: `nats-${at + 1}.conf`,
          content: settingsOf(accounts, at, folder),
          secret: true,
          once: true,
        }))),
  ];
}

/** Sessions, all that JetStream keeps here, stand on so many servers that any one of them may be lost. */
function settingsOf({ servers, clusterSecret }: BrokerAccounts, at: number, folder: string): string {
  const alone = servers.length < 2;
  const name = alone ? 'saola' : `saola-${at + 1}`;
  const replicas = Math.min(servers.length, 3);
  const account = `saola:${clusterSecret}`;
  const others = servers
    .filter((_, other) => other !== at)
    .map(({ host }) => `    "nats://${account}@${host}:6222"`);
  const cluster = `cluster {
  name: saola
  listen: 0.0.0.0:6222
  authorization { user: saola, password: "${clusterSecret}" }
  routes: [
${others.join('\n')}
  ]
}
`;
  return `server_name: ${name}
listen: 127.0.0.1:4222
http: 127.0.0.1:8222
jetstream { store_dir: ${JSON.stringify(`${folder}/jetstream${alone ? '' : `-${at + 1}`}`)} }
mqtt {
  listen: 0.0.0.0:${servers[at]?.port ?? 1883}
${alone ? '' : `  stream_replicas: ${replicas}\n`}}
${alone ? '' : cluster}include ./saola-users.conf
`;
}

/** Subscriptions of QoS 1 are delivered below `$MQTT.sub`, by a name that only the server makes. */
function user(name: string, hash: string, publish: string[], subscribe: string[]): string {
  const list = (topics: string[]) =>
    `[${topics.map((topic) => JSON.stringify(subjectOf(topic))).join(', ')}]`;
  return `    { user: ${JSON.stringify(name)}, password: ${JSON.stringify(hash)}, permissions: { publish: ${list(publish)}, subscribe: ${list([...subscribe, '$MQTT/sub/>'])} } }`;
}

const subjectOf = (topic: string) => topic.replaceAll('+', '*').replaceAll('/', '.');
