import { command } from '@saola/platform/commands';
import { stationsError } from '../errors.ts';
import type { Keeper } from '../station.ts';
import { stationsTables } from '../tables.ts';

/** Whom to ring about a cluster. The telephone is personal data: who looks is written down (Law 91/2025/QH15). */
export const lookUpKeeper = command(
  'stations.keeper.look-up',
  async (frame, { clusterId }: { clusterId: string }): Promise<Keeper> => {
    const cluster = await stationsTables(frame.tx)
      .selectFrom('stations.clusters')
      .select(['unit_path', 'name', 'keeper_name', 'keeper_phone'])
      .where('id', '=', clusterId)
      .executeTakeFirst();
    if (!cluster) throw stationsError('cluster-not-found');
    frame.authorise('stations.keeper.read', cluster.unit_path);
    frame.record({
      subject: 'cluster',
      subjectId: clusterId,
      unitPath: cluster.unit_path,
      detail: { name: cluster.name },
    });
    return { name: cluster.keeper_name, phone: cluster.keeper_phone };
  },
);
