import { deviceTopic, fromAllDevices, topicsFromDevices, topicsToDevices } from '@saola/device-protocol';
import type { BrokerAccounts, BrokerFile } from './broker-account.ts';

/** Files of nats-server 2 with its MQTT gateway: a topic's `/` is a subject's `.`, its `+` a `*`. */
export function natsFiles({ port, server, devices }: BrokerAccounts, folder: string): BrokerFile[] {
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
  const settings = `server_name: saola
listen: 127.0.0.1:4222
jetstream { store_dir: ${JSON.stringify(`${folder}/jetstream`)} }
mqtt { listen: 0.0.0.0:${port} }
include ./saola-users.conf
`;
  return [
    {
      name: 'saola-users.conf',
      content: `authorization {\n  users = [\n${users.join('\n')}\n  ]\n}\n`,
      secret: true,
      once: false,
    },
    { name: 'nats.conf', content: settings, secret: false, once: true },
  ];
}

/** Subscriptions of QoS 1 are delivered below `$MQTT.sub`, by a name that only the server makes. */
function user(name: string, hash: string, publish: string[], subscribe: string[]): string {
  const list = (topics: string[]) =>
    `[${topics.map((topic) => JSON.stringify(subjectOf(topic))).join(', ')}]`;
  return `    { user: ${JSON.stringify(name)}, password: ${JSON.stringify(hash)}, permissions: { publish: ${list(publish)}, subscribe: ${list([...subscribe, '$MQTT/sub/>'])} } }`;
}

const subjectOf = (topic: string) => topic.replaceAll('+', '*').replaceAll('/', '.');
