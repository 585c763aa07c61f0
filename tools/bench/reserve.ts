import { sql } from 'kysely';
import { orderSchedules } from '@saola/broadcasting';
import { systemContext } from '@saola/platform/commands';
import { decide } from '@saola/platform/config';
import type { Database } from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import { openServices } from '@saola/platform/services';
import { composeModules } from '../../apps/server/modules.ts';
import { enterLoudspeakers } from './make-loudspeakers.ts';
import { processorTime } from './memory.ts';
import { milliseconds, type Figure } from './table.ts';

/**
 * What the weeks ahead cost: the items of the demonstration's schedule are ordered for so many new loudspeakers of its
 * commune, beside the same orders written into a bare table. For the time when no server runs on the data folder.
 */
export async function measureReserve(dataDir: string, howMany: number): Promise<Figure[]> {
  const config = decide({ DATA_DIR: dataDir, PORT: '0', MQTT_PORT: '0', SAOLA_DEMO: 'no' });
  const { services, close } = await openServices(config, createLogger('warn'), composeModules());
  const { database } = services;
  const here = { dataDir, pid: () => process.pid };
  const busy = async (work: () => Promise<unknown>) => {
    const [began, before] = [performance.now(), processorTime(here)];
    await work();
    return { took: performance.now() - began, processor: processorTime(here) - before };
  };
  try {
    await enterLoudspeakers(database, { unitPath: 'laocai.taphin', howMany });
    const before = await stored(database);
    const ordering = await busy(() => orderSchedules(systemContext(services), null));
    const after = await stored(database);
    const orders = after.orders - before.orders;
    await sql`create table public.bare (id uuid primary key, jws text)`.execute(database);
    const bare = await busy(() =>
      sql`insert into public.bare select id, jws from devices.orders where rank = 3`.execute(database),
    );
    const disk = (after.bytes - before.bytes) / 2 ** 20;
    const [{ size }] = (
      await sql<{ size: number }>`select pg_total_relation_size('public.bare') / 1048576.0 as size`.execute(
        database,
      )
    ).rows as [{ size: number }];
    const ahead = `${orders} orders of two weeks for ${howMany} loudspeakers`;
    return [
      {
        what: `${ahead}, signed and stored; processor ${milliseconds(ordering.processor)}`,
        measured: milliseconds(ordering.took),
        against: 'the same orders copied into a bare table',
        reference: milliseconds(bare.took),
        ratio: ordering.took / bare.took,
      },
      {
        what: `${ahead}, on the disk`,
        measured: `${Math.round(disk)} MB`,
        against: 'the same orders in a bare table',
        reference: `${Math.round(Number(size))} MB`,
        ratio: disk / Number(size),
      },
    ];
  } finally {
    await close();
  }
}

async function stored(database: Database): Promise<{ orders: number; bytes: number }> {
  const { rows } = await sql<{ orders: number; bytes: number }>`
    select (select count(*) from devices.orders) as orders,
      pg_total_relation_size('devices.orders') + pg_total_relation_size('broadcasting.slot_deliveries') as bytes
  `.execute(database);
  return rows[0]!;
}
