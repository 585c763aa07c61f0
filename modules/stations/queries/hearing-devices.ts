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
