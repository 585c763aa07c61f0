import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { clustersWithDevice, hearingDevice } from './hearing-devices.ts';

/** The devices through which the clusters of a group hear; a cluster without one adds none. */
export async function listDevicesOfGroup(database: Database, groupId: string): Promise<string[]> {
  const rows = await clustersWithDevice(database)
    .innerJoin('stations.group_clusters as member', 'member.cluster_id', 'cluster.id')
    .select(hearingDevice.as('deviceId'))
    .distinct()
    .where('member.group_id', '=', groupId)
    .where(sql<boolean>`${hearingDevice} is not null`)
    .execute();
  return rows.map(({ deviceId }) => deviceId!).sort();
}
