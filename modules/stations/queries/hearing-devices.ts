import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';

/** Every cluster as `cluster`, beside the device through which it hears: its own receiver, or the integration unit's. */
export function clustersWithDevice(database: Database) {
  return stationsTables(database)
    .selectFrom('stations.clusters as cluster')
    .innerJoin('stations.sub_networks as network', 'network.id', 'cluster.sub_network_id')
    .leftJoin('stations.integration_units as joint', 'joint.id', 'network.integration_unit_id');
}

export const hearingDevice = sql<string | null>`coalesce(cluster.device_id, joint.device_id)`;

/** For `where`: clusters that hear by one of the devices; looked up from both sides, each by its index. */
export const hearsByAny = (deviceIds: readonly string[]) => sql<boolean>`cluster.id in (
  select own.id from stations.clusters as own where own.device_id = any(${sql.val(deviceIds)}::uuid[])
  union all
  select joined.id from stations.integration_units as unit
  join stations.sub_networks as line on line.integration_unit_id = unit.id
  join stations.clusters as joined on joined.sub_network_id = line.id and joined.device_id is null
  where unit.device_id = any(${sql.val(deviceIds)}::uuid[])
)`;
