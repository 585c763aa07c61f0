import { compare } from 'bcryptjs';
import { pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashForMosquitto, hashForNats } from '@saola/devices';
import { mosquittoFiles } from './mosquitto.ts';
import { natsFiles } from './nats.ts';

const accounts = {
  servers: [{ host: '10.0.0.1', port: 1883 }],
  clusterSecret: 'S',
  server: { username: 'saola', hash: 'H1' },
  devices: [{ deviceId: '01a20283-3cb2-7375-b581-624c7f8eefb4', hash: 'H2' }],
};

test('hashes are those which the brokers themselves make', async () => {
  const [, kind, rounds, salt, hash] = hashForMosquitto('bí mật').split('$');
  expect([kind, rounds]).toEqual(['7', '101']);
  const again = pbkdf2Sync('bí mật', Buffer.from(salt!, 'base64'), 101, 64, 'sha512');
  expect(hash).toBe(again.toString('base64'));
  const bcrypt = await hashForNats('bí mật');
  expect(bcrypt).toMatch(/^\$2a\$04\$/);
  expect(await compare('bí mật', bcrypt)).toBe(true);
});

test('mosquitto: one rule for every device, the server alone sends orders', () => {
  const [passwords, rights, settings] = mosquittoFiles(accounts, '/etc/saola');
  expect(passwords).toMatchObject({
    content: 'saola:H1\n01a20283-3cb2-7375-b581-624c7f8eefb4:H2\n',
    secret: true,
  });
  expect(rights?.content.split('\n\n')[1]).toBe(
    [
      'pattern read saola/v1/devices/%u/orders',
      'pattern read saola/v1/devices/%u/acknowledged',
      'pattern read saola/v1/devices/%u/time',
      'pattern write saola/v1/devices/%u/reports',
      'pattern write saola/v1/devices/%u/heartbeat',
      'pattern write saola/v1/devices/%u/presence',
      'pattern write saola/v1/devices/%u/clock\n',
    ].join('\n'),
  );
  expect(settings).toMatchObject({ content: expect.stringContaining('allow_anonymous false'), once: true });
});

test('NATS: a server of a cluster knows the others, and keeps sessions on three', () => {
  const servers = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((host) => ({ host, port: 1883 }));
  const files = natsFiles({ ...accounts, servers }, '/etc/saola');
  expect(files.map(({ name, secret }) => [name, secret])).toEqual([
    ['saola-users.conf', true],
    ['nats-1.conf', true],
    ['nats-2.conf', true],
    ['nats-3.conf', true],
  ]);
  const second = files[2]!.content;
  expect(second).toContain('server_name: saola-2');
  expect(second).toContain('stream_replicas: 3');
  expect(second.match(/nats:\/\/.*/g)).toEqual([
    'nats://saola:S@10.0.0.1:6222"',
    'nats://saola:S@10.0.0.3:6222"',
  ]);
});

test('NATS: a device may use its own subjects only', () => {
  const users = natsFiles(accounts, '/etc/saola')[0]!.content;
  const device = users.split('\n').find((line) => line.includes('H2'));
  const own = 'saola.v1.devices.01a20283-3cb2-7375-b581-624c7f8eefb4';
  expect(device).toContain(
    `publish: ["${own}.reports", "${own}.heartbeat", "${own}.presence", "${own}.clock"]`,
  );
  expect(device).toContain(
    `subscribe: ["${own}.orders", "${own}.acknowledged", "${own}.time", "$MQTT.sub.>"]`,
  );
});
