import { findDevice } from '@saola/devices';
import { isAtOrBelow } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { stationsError } from '../../errors.ts';
import { stationsTables } from '../../tables.ts';
import type { StationRow } from './ensure-stations.ts';

/**
 * A loudspeaker of the commune is to hang somewhere else: it leaves the cluster or integration unit where it was. That
 * changes three places, so the right is asked for at each: where it goes, where it is registered, what it leaves.
 */
export async function takeDevice(frame: Frame, station: StationRow, deviceId: string): Promise<void> {
  const device = await findDevice(frame.tx, deviceId);
  if (device?.kind !== 'LOUDSPEAKER' || !isAtOrBelow(device.unitPath, station.unit_path))
    throw stationsError('device-not-here');
  frame.authorise('stations.station.write', device.unitPath);
  const db = stationsTables(frame.tx);
  const nowhere = { device_id: null };
  const left = [
    ...(await db
      .updateTable('stations.clusters')
      .set(nowhere)
      .where('device_id', '=', deviceId)
      .returning('unit_path')
      .execute()),
    ...(await db
      .updateTable('stations.integration_units as joint')
      .from('stations.stations as station')
      .set(nowhere)
      .whereRef('station.id', '=', 'joint.station_id')
      .where('joint.device_id', '=', deviceId)
      .returning('station.unit_path')
      .execute()),
  ];
  for (const { unit_path } of left) frame.authorise('stations.station.write', unit_path);
}
