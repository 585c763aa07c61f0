import type { Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';

/** The cluster whose own receiver a device is; null for one that hangs nowhere, or in an integration unit. */
export async function findPlaceOfDevice(database: Database, deviceId: string): Promise<string | null> {
  const cluster = await stationsTables(database)
    .selectFrom('stations.clusters')
    .select('id')
    .where('device_id', '=', deviceId)
    .executeTakeFirst();
  return cluster?.id ?? null;
}
