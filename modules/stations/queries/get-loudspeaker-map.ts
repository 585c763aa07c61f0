import { sql } from 'kysely';
import { listDeviceStandings, type DeviceStanding } from '@saola/devices';
import { findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import type { Box } from '../area.ts';
import { addTo, gather, noSums, stepFor, type Standing } from '../grid.ts';
import type { LoudspeakerMap } from '../shapes.ts';
import { clustersWithDevice, hearingDevice } from './hearing-devices.ts';
import { devicesOf, type LoudspeakerSearch } from './list-loudspeakers.ts';

/** Where clusters hang and how they stand, gathered by a grid that fits the box; the sums count all that was asked for. */
export async function getLoudspeakerMap(
  database: Database,
  { box, byHamlet, ...search }: LoudspeakerSearch & { box?: Box; byHamlet?: boolean },
): Promise<LoudspeakerMap> {
  const [clusters, standings] = await Promise.all([
    clustersOf(database, search),
    devicesOf(database, search).then((devices) => listDeviceStandings(database, devices)),
  ]);
  const standingOf = new Map(standings.map((one) => [one.id, standingIn(one)]));
  const filtered = Boolean(search.q?.trim() || search.state || search.faulty);
  const shown = clusters.flatMap((cluster) => {
    const standing = cluster.deviceId ? standingOf.get(cluster.deviceId) : undefined;
    if (standing === null || (filtered && !standing)) return [];
    return [{ ...cluster, standing: standing ?? ('WAITING' as const) }];
  });
  const sums = noSums();
  const byUnit = new Map<string, ReturnType<typeof noSums>>();
  for (const cluster of shown) {
    addTo(sums, cluster.standing);
    const unitId = byHamlet ? cluster.unitId : cluster.communeId;
    let some = byUnit.get(unitId);
    if (!some) byUnit.set(unitId, (some = noSums()));
    addTo(some, cluster.standing);
  }
  const placed = shown.flatMap(({ lat, lon, ...cluster }) =>
    lat === null || lon === null ? [] : [{ ...cluster, lat, lon }],
  );
  const seen = box ? placed.filter((point) => isIn(box, point.lon, point.lat)) : placed;
  const [west, east] = box ? [box.west, box.east] : reach(placed.map(({ lon }) => lon));
  const units = await findUnits(database, [...byUnit.keys()]);
  return {
    cells: gather(seen, stepFor(west, east)),
    sums,
    unplaced: shown.length - placed.length,
    units: [...byUnit]
      .map(([unitId, some]) => ({ unitId, name: units.get(unitId)?.fullName ?? '', ...some }))
      .sort((a, b) => b.away + b.faulty - a.away - a.faulty || a.name.localeCompare(b.name, 'vi')),
  };
}

function clustersOf(database: Database, { readable, below, technology, groupId }: LoudspeakerSearch) {
  let query = clustersWithDevice(database)
    .innerJoin('stations.stations as station', 'station.id', 'network.station_id')
    .select([
      'cluster.name',
      'cluster.lat',
      'cluster.lon',
      'cluster.unit_id as unitId',
      'station.unit_id as communeId',
      hearingDevice.as('deviceId'),
    ])
    .where(atOrBelowAny('cluster.unit_path', readable));
  if (below !== undefined) query = query.where(atOrBelowAny('cluster.unit_path', [below]));
  if (technology) query = query.where('network.technology', '=', technology);
  if (groupId)
    query = query.where(
      sql<boolean>`exists (select from stations.group_clusters as member
        where member.cluster_id = cluster.id and member.group_id = ${groupId})`,
    );
  return query.execute();
}

/** Null for what is out of use: it is not on the map. */
function standingIn({ state, faulty }: DeviceStanding): Standing | null {
  if (state === 'RETIRED') return null;
  if (state === 'WAITING') return 'WAITING';
  if (state === 'OFFLINE') return 'AWAY';
  return faulty ? 'FAULTY' : 'WELL';
}

const isIn = ({ west, south, east, north }: Box, lon: number, lat: number) =>
  west <= lon && lon <= east && south <= lat && lat <= north;

function reach(values: readonly number[]): [number, number] {
  let [least, most] = [180, -180];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return least > most ? [0, 1] : [least, most];
}
