import { findDevice } from '@saola/devices';
import type { Database } from '@saola/platform/database';
import { stationsError } from '../../errors.ts';
import { stationsTables } from '../../tables.ts';

/** What a ticket or an entry is about: a device, or a place that has none of its own. */
export interface AboutWhat {
  deviceId?: string;
  clusterId?: string;
}

export interface Subject {
  device_id: string | null;
  cluster_id: string | null;
  unit_id: string;
  unit_path: string;
  subject: string;
}

/** The loudspeaker with the place where it hangs, or the place with its receiver. */
export async function subjectOf(tx: Database, { deviceId, clusterId }: AboutWhat): Promise<Subject> {
  const clusters = stationsTables(tx)
    .selectFrom('stations.clusters')
    .select(['id', 'device_id', 'unit_id', 'unit_path', 'name']);
  if (clusterId) {
    const cluster = await clusters.where('id', '=', clusterId).executeTakeFirst();
    if (!cluster) throw stationsError('cluster-not-found');
    const { id, name, ...where } = cluster;
    return { ...where, cluster_id: id, subject: name };
  }
  const device = deviceId ? await findDevice(tx, deviceId) : null;
  if (device?.kind !== 'LOUDSPEAKER') throw stationsError('loudspeaker-not-found');
  const cluster = await clusters.where('device_id', '=', device.id).executeTakeFirst();
  return {
    device_id: device.id,
    cluster_id: cluster?.id ?? null,
    unit_id: device.unitId,
    unit_path: device.unitPath,
    subject: device.name,
  };
}
