import { findDevice } from '@saola/devices';
import { isAtOrBelow } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { stationsError } from '../../errors.ts';
import { stationsTables } from '../../tables.ts';
import type { StationRow } from './ensure-stations.ts';

/** A loudspeaker of the commune is to hang somewhere else: it leaves the cluster or integration unit where it was. */
export async function takeDevice(tx: Database, station: StationRow, deviceId: string): Promise<void> {
  const device = await findDevice(tx, deviceId);
  if (device?.kind !== 'LOUDSPEAKER' || !isAtOrBelow(device.unitPath, station.unit_path))
    throw stationsError('device-not-here');
  const db = stationsTables(tx);
  const nowhere = { device_id: null };
  await db.updateTable('stations.clusters').set(nowhere).where('device_id', '=', deviceId).execute();
  await db.updateTable('stations.integration_units').set(nowhere).where('device_id', '=', deviceId).execute();
}
