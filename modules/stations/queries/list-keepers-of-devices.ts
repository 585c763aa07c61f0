import type { Database } from '@saola/platform/database';
import type { Keeper } from '../station.ts';
import { clustersWithDevice, hearingDevice, hearsByAny } from './hearing-devices.ts';

/** Whom to ring about each device, where somebody is named. Personal data: whoever asks has looked at the right. */
export async function listKeepersOfDevices(
  database: Database,
  deviceIds: readonly string[],
): Promise<Map<string, Keeper>> {
  if (deviceIds.length === 0) return new Map();
  const rows = await clustersWithDevice(database)
    .select([hearingDevice.as('deviceId'), 'cluster.keeper_name as name', 'cluster.keeper_phone as phone'])
    .where(hearsByAny(deviceIds))
    .where('cluster.keeper_name', '<>', '')
    .orderBy('cluster.id', 'desc')
    .execute();
  // The first cluster of a device speaks for all of them.
  return new Map(rows.map(({ deviceId, name, phone }) => [deviceId!, { name, phone }]));
}
