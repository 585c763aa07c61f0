import type { Database } from '@saola/platform/database';
import { stationsError } from '../../errors.ts';
import { stationsTables } from '../../tables.ts';

/** The commune of a sub-network's station. */
export async function unitOfSubNetwork(tx: Database, subNetworkId: string): Promise<{ unitId: string }> {
  const found = await stationsTables(tx)
    .selectFrom('stations.sub_networks as network')
    .innerJoin('stations.stations as station', 'station.id', 'network.station_id')
    .select('station.unit_id as unitId')
    .where('network.id', '=', subNetworkId)
    .executeTakeFirst();
  if (!found) throw stationsError('sub-network-not-found');
  return found;
}

export async function unitOfIntegrationUnit(
  tx: Database,
  integrationUnitId: string,
): Promise<{ unitId: string }> {
  const found = await stationsTables(tx)
    .selectFrom('stations.integration_units as joint')
    .innerJoin('stations.stations as station', 'station.id', 'joint.station_id')
    .select('station.unit_id as unitId')
    .where('joint.id', '=', integrationUnitId)
    .executeTakeFirst();
  if (!found) throw stationsError('integration-unit-not-found');
  return found;
}
