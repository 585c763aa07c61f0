import { Option, type Command } from 'commander';
import { createHmac } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hashForMosquitto, hashForNats, listBrokerUsers, type BrokerUser } from '@saola/devices';
import type { Database } from '@saola/platform/database';
import type { BrokerFile } from '../brokers/broker-account.ts';
import { mosquittoFiles } from '../brokers/mosquitto.ts';
import { natsFiles } from '../brokers/nats.ts';
import { holdsTable, withDatabase } from '../open-database.ts';
import { devicesInstallerCommand } from './devices-installer.ts';
import { devicesReleaseCommands } from './devices-release.ts';
import { devicesListCommand } from './devices-list.ts';

type Broker = 'mosquitto' | 'nats';

export function devicesCommands(program: Command): void {
  const devices = program.command('devices').description('loudspeakers and boards');
  devicesListCommand(devices);
  conformanceCommand(devices);
  devicesInstallerCommand(devices);
  devicesReleaseCommands(devices);
  devices
    .command('broker-acl')
    .description('writes users and rights for an MQTT broker outside, named in MQTT_URL')
    .addOption(
      new Option('--broker <kind>', 'which broker').choices(['mosquitto', 'nats']).makeOptionMandatory(),
    )
    .option('--to <folder>', 'where the files go', 'broker')
    .action(({ broker, to }: { broker: Broker; to: string }) =>
      withDatabase(
        async ({ database, config }) => {
          const server = serverAccount(config.broker.kind === 'outside' ? config.broker.urls : []);
          if (broker === 'mosquitto' && server.servers.length > 1)
            throw new Error('mosquitto has no cluster: name one address in MQTT_URL, or take nats');
          const folder = resolve(to);
          const users = await knownUsers(database);
          const hashOf = (user: BrokerUser) => (broker === 'nats' ? user.bcryptHash : user.mosquittoHash);
          const accounts = {
            servers: server.servers,
            clusterSecret: createHmac('sha256', server.password).update('cluster').digest('hex'),
            server: {
              username: server.username,
              hash: await (broker === 'nats' ? hashForNats : hashForMosquitto)(server.password),
            },
            devices: users.flatMap((user) => {
              const hash = hashOf(user);
              return hash ? [{ deviceId: user.deviceId, hash }] : [];
            }),
          };
          const files = (broker === 'nats' ? natsFiles : mosquittoFiles)(accounts, folder);
          await mkdir(folder, { recursive: true });
          for (const file of files) await write(folder, file);
          for (const user of users)
            if (!hashOf(user))
              console.error(
                `${user.name} (${user.deviceId}): thiết bị kết nối trước khi có chức năng này, cần kết nối lại / must be enrolled again`,
              );
          console.log(
            `Đã ghi ${accounts.devices.length} thiết bị vào ${folder} / wrote ${accounts.devices.length} devices`,
          );
        },
        { mayBegin: true },
      ),
    );
}

function conformanceCommand(devices: Command): void {
  devices
    .command('conformance')
    .description(
      'acts as the server towards any device and tries it by the device protocol; exit code 1 if anything is wrong',
    )
    .requiredOption(
      '--run <command>',
      'starts the device; {server}, {data} and {code} stand for the address, a folder of its own and the enrolment code',
    )
    .action(async ({ run }: { run: string }) => {
      // Only here: it brings a broker of its own.
      const { tryDevice } = await import('@saola/device-protocol/conformance');
      const data = await mkdtemp(join(tmpdir(), 'saola-conformance-'));
      const trials = await tryDevice({
        command: run,
        data,
        told: ({ name, fault }) => console.log(fault === null ? `✓ ${name}` : `✗ ${name}: ${fault}`),
      });
      await rm(data, { recursive: true, force: true });
      const wrong = trials.filter(({ fault }) => fault !== null).length;
      console.log(
        `${trials.length - wrong} đạt, ${wrong} không đạt / ${trials.length - wrong} right, ${wrong} wrong`,
      );
      if (wrong > 0 || trials.length < 2) process.exitCode = 1;
    });
}

/** Before the first start there is no table yet, but the broker must be there for it. */
async function knownUsers(database: Database): Promise<BrokerUser[]> {
  return (await holdsTable(database, 'devices.devices')) ? listBrokerUsers(database) : [];
}

function serverAccount(urls: readonly string[]) {
  const servers = urls.map((url) => new URL(url));
  const { username = '', password = '' } = servers[0] ?? {};
  if (!username || !password)
    throw new Error(
      'Saola itself needs a name and a password at the broker: set MQTT_URL=mqtt://saola:PASSWORD@host:1883',
    );
  return {
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    servers: servers.map(({ hostname, port }) => ({ host: hostname, port: Number(port || 1883) })),
  };
}

/** Renamed into place, so that a broker which reads its files again never finds half of one. */
async function write(folder: string, { name, content, secret, once }: BrokerFile) {
  const path = join(folder, name);
  if (once && (await stat(path).catch(() => null))) return;
  // The broker runs as another account: its group may read, others not.
  await writeFile(`${path}.new`, content, { mode: secret ? 0o640 : 0o644 });
  await rename(`${path}.new`, path);
}
