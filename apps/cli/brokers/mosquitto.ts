import { deviceTopic, fromAllDevices, topicsFromDevices, topicsToDevices } from '@saola/device-protocol';
import type { BrokerAccounts, BrokerFile } from './broker-account.ts';

/** Files of mosquitto 2: `%u` in a pattern is the name that was proved, so one rule serves every device. */
export function mosquittoFiles({ servers, server, devices }: BrokerAccounts, folder: string): BrokerFile[] {
  const passwords = [
    `${server.username}:${server.hash}`,
    ...devices.map(({ deviceId, hash }) => `${deviceId}:${hash}`),
  ];
  const rights = [
    `user ${server.username}`,
    ...topicsToDevices.map((topic) => `topic write ${fromAllDevices(topic)}`),
    ...topicsFromDevices.map((topic) => `topic read ${fromAllDevices(topic)}`),
    '',
    ...topicsToDevices.map((topic) => `pattern read ${deviceTopic('%u', topic)}`),
    ...topicsFromDevices.map((topic) => `pattern write ${deviceTopic('%u', topic)}`),
  ];
  const settings = [
    `listener ${servers[0]?.port ?? 1883}`,
    'allow_anonymous false',
    `password_file ${folder}/saola.passwords`,
    `acl_file ${folder}/saola.rights`,
    '# Saola sends again what was not receipted: nothing needs to be kept here.',
    'persistence false',
    'max_queued_messages 1000',
  ];
  return [
    { name: 'saola.passwords', content: textOf(passwords), secret: true, once: false },
    { name: 'saola.rights', content: textOf(rights), secret: false, once: false },
    { name: 'mosquitto.conf', content: textOf(settings), secret: false, once: true },
  ];
}

const textOf = (lines: string[]) => `${lines.join('\n')}\n`;
