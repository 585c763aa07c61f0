import { findLoudspeakers } from '@saola/devices';
import { command } from '@saola/platform/commands';
import { stationsError } from '../errors.ts';
import { stationsTables } from '../tables.ts';

/** Taken down. One whose receiver still works stays: every loudspeaker has its place. */
export const removeCluster = command(
  'stations.cluster.remove',
  async (frame, { clusterId }: { clusterId: string }) => {
    const db = stationsTables(frame.tx);
    const cluster = await db
      .selectFrom('stations.clusters')
      .select(['unit_path', 'name', 'device_id'])
      .where('id', '=', clusterId)
      .forUpdate()
      .executeTakeFirst();
    if (!cluster) throw stationsError('cluster-not-found');
    frame.authorise('stations.station.write', cluster.unit_path);
    if (cluster.device_id && (await findLoudspeakers(frame.tx, [cluster.device_id])).length > 0)
      throw stationsError('cluster-in-use');
    await db.deleteFrom('stations.clusters').where('id', '=', clusterId).execute();
    frame.record({
      subject: 'cluster',
      subjectId: clusterId,
      unitPath: cluster.unit_path,
      detail: { name: cluster.name },
    });
    await frame.announce('stations', { id: clusterId, unitPath: cluster.unit_path });
  },
);
