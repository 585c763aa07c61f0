import { sql } from 'kysely';
import { findUnits, fold } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import type { ClusterRow } from '../shapes.ts';
import { clustersWithDevice, hearingDevice, hearsByAny } from './hearing-devices.ts';

interface ClusterSearch {
  readable: readonly string[];
  below?: string;
  q?: string;
  groupId?: string;
  /** The device through which they hear. */
  deviceId?: string;
  /** Whether the reader may know who looks after what hangs at a unit. */
  mayKnowKeeper(unitPath: string): boolean;
  after?: string;
  limit?: number;
}

/** Clusters unit by unit and by name, a page at a time. */
export async function listClusters(
  database: Database,
  { readable, below, q, groupId, deviceId, mayKnowKeeper, after, limit = 100 }: ClusterSearch,
): Promise<{ items: ClusterRow[]; next: string | null }> {
  let query = clustersWithDevice(database)
    .selectAll('cluster')
    .select(['network.technology', hearingDevice.as('hearsBy')])
    .where(atOrBelowAny('cluster.unit_path', readable))
    .orderBy('cluster.unit_path')
    .orderBy('cluster.name')
    .orderBy('cluster.id')
    .limit(limit + 1);
  if (below !== undefined) query = query.where(atOrBelowAny('cluster.unit_path', [below]));
  if (q?.trim()) query = query.where(sql<boolean>`strpos(cluster.folded, ${fold(q.trim())}) > 0`);
  if (deviceId) query = query.where(hearsByAny([deviceId]));
  if (groupId)
    query = query.where(
      sql<boolean>`exists (select from stations.group_clusters as member
        where member.cluster_id = cluster.id and member.group_id = ${groupId})`,
    );
  if (after)
    query = query.where(
      sql<boolean>`(cluster.unit_path, cluster.name, cluster.id)
        > (select unit_path, name, id from stations.clusters where id = ${after})`,
    );
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const units = await findUnits(
    database,
    rows.map((row) => row.unit_id),
  );
  const items = rows.map((row) => ({
    id: row.id,
    name: row.name,
    unitId: row.unit_id,
    unitName: units.get(row.unit_id)?.fullName ?? '',
    unitPath: row.unit_path,
    subNetworkId: row.sub_network_id,
    technology: row.technology,
    place: row.place,
    lat: row.lat,
    lon: row.lon,
    deviceId: row.device_id,
    hearsBy: row.hearsBy,
    speakers: row.speakers,
    owner: row.owner,
    former: row.former,
    keeper: mayKnowKeeper(row.unit_path) ? { name: row.keeper_name, phone: endOf(row.keeper_phone) } : null,
  }));
  return { items, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** Enough to know one from another; the whole number is looked up one at a time, and that is written down. */
const endOf = (phone: string) => (phone ? `••• ${phone.replace(/[^0-9]/g, '').slice(-3)}` : '');
