import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueOrders, publishOrders } from '@saola/devices';
import { importUnits } from '@saola/organisations';
import { systemContext } from '@saola/platform/commands';
import { decide } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { openServices } from '@saola/platform/services';
import { composeModules } from '../../apps/server/modules.ts';
import { connectCrowds, type Crowds } from '../../tools/bench/crowd/crowds.ts';
import type { MadeLoudspeaker } from '../../tools/bench/crowd/loudspeaker.ts';
import { enterLoudspeakers } from '../../tools/bench/make-loudspeakers.ts';
import { startServer, type RunningServer } from '../../apps/server/start-server.ts';
import { freePort } from '../support/ask.ts';
import { saola as commandLine } from '../support/command-line.ts';
import { install, type Installation } from '../support/installation.ts';
import { until } from '../support/until.ts';
import { natsServer, startNatsCluster, type NatsCluster } from './nats-cluster.ts';

const howMany = 300;
/** Half of the loudspeakers, and Saola itself, hang on the server that will die. */
const turn = [0, 0, 1, 2];

const needed = 'nats-server is on this machine (Debian, Ubuntu: apt-get install nats-server)';

const required = process.env.SAOLA_REQUIRE_NATS === '1';
it.skipIf(!natsServer && !required)(needed, () => expect(natsServer).toBeDefined());

describe.skipIf(!natsServer)(`where ${needed}, on three servers of a broker`, () => {
  let installation: Installation;
  let folder: string;
  let loudspeakers: MadeLoudspeaker[];
  let cluster: NatsCluster;
  let saola: RunningServer;
  let crowds: Crowds;

  beforeAll(async () => {
    installation = await install({ SAOLA_DEMO: 'no' });
    folder = await mkdtemp(join(tmpdir(), 'saola-cluster-'));
    loudspeakers = await aProvince(installation.settings);
    const ports = await Promise.all([freePort(), freePort(), freePort()]);
    const urls = ports.map((port) => `mqtt://127.0.0.1:${port}`);
    const MQTT_URL = [urls[0]!.replace('//', '//saola:mat-khau@'), ...urls.slice(1)].join(',');
    const settings: Record<string, string> = { ...installation.settings, MQTT_URL };
    delete settings.MQTT_PORT;
    const written = commandLine(settings, ['devices', 'broker-acl', '--broker', 'nats', '--to', folder]);
    expect(written).toMatchObject({ status: 0, err: '' });
    cluster = await startNatsCluster(folder, 3);
    saola = await startServer(
      decide({ ...settings, SAOLA_ROLES: 'gateway' }),
      createLogger(process.env.TEST_LOG ?? 'silent'),
    );
    expect(saola.services.broker.urls).toEqual(urls);
    crowds = await connectCrowds({ urls, loudspeakers, turn });
  });
  afterAll(async () => {
    crowds?.end();
    await saola?.stop();
    await cluster?.stop();
    await installation?.remove();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('an emergency reaches every loudspeaker although a server dies in the middle of it', async () => {
    await crowds.until(({ connected }) => connected.join() === '150,75,75', 5_000);
    const context = systemContext(saola.services);
    const orders = await issueOrders(context, { orders: loudspeakers.map(({ id }) => emergencyFor(id)) });
    const sent = publishOrders(context, orders);
    await crowds.until(({ ordered }) => ordered > 0, 15_000);
    await cluster.kill(0);
    await sent;
    await until(async () => (await receipts()).answered === howMany, 'every receipt is stored', 40);
    // Each once, however often the order came.
    expect(await receipts()).toEqual({ answered: howMany, entries: howMany, devices: howMany });
    const { stored, connected } = await crowds.until((tally) => tally.stored === howMany, 15_000);
    expect({ stored, onTheDead: connected[0] }).toEqual({ stored: howMany, onTheDead: 0 });
  }, 90_000);

  const receipts = async () =>
    (
      await sql<{ answered: number; entries: number; devices: number }>`
        select (select count(*)::int from devices.orders where outcome = 'ACCEPTED') as answered,
          count(*)::int as entries, count(distinct device_id)::int as devices
        from devices.log_entries where kind = 'RECEIPT'
      `.execute(saola.services.database)
    ).rows[0]!;
});

async function aProvince(settings: Record<string, string>): Promise<MadeLoudspeaker[]> {
  const config = decide({ ...settings, MQTT_PORT: '0' });
  const { services, close } = await openServices(config, createLogger('silent'), composeModules());
  try {
    await importUnits(systemContext(services), {
      source: 'test',
      units: [{ below: null, kind: 'PROVINCE', name: 'Lào Cai', slug: 'laocai', validFrom: '2025-07-01' }],
    });
    return await enterLoudspeakers(services.database, {
      unitPath: 'laocai',
      howMany,
      forOutsideBroker: true,
    });
  } finally {
    await close();
  }
}

function emergencyFor(deviceId: string) {
  const starts = new Date();
  const expires = new Date(starts.getTime() + 600_000).toISOString();
  return {
    kind: 'PLAY' as const,
    deviceId,
    notAfter: expires,
    programmeId: randomUUID(),
    title: 'Lũ ống ở Tả Phìn: lên chỗ cao ngay',
    priority: 'EMERGENCY' as const,
    order: 0,
    starts: starts.toISOString(),
    expires,
    durationMs: 20_000,
    audio: { path: '/api/devices/me/audio/1', sha256: '0'.repeat(64), bytes: 1, mime: 'audio/mpeg' },
    volume: null,
  };
}
