import { sql } from 'kysely';
import { findLoudspeakers, type Loudspeaker } from '@saola/devices';
import { findUnits, fold } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { communesOf } from '../../queries/communes-of.ts';
import { stationsTables } from '../../tables.ts';
import { ensureIpNetworks } from './ensure-ip-networks.ts';
import { ensureStations } from './ensure-stations.ts';

/** A device that was taken out of its place and still works gets one of its own: every loudspeaker has its place. */
export async function placeLeftBehind(
  frame: Frame,
  before: string | null,
  now: string | null,
): Promise<void> {
  if (before && before !== now) await placeDevices(frame, await findLoudspeakers(frame.tx, [before]));
}

/** Those that hang nowhere. */
async function withoutCluster(tx: Database, devices: Loudspeaker[]): Promise<Loudspeaker[]> {
  const db = stationsTables(tx);
  const ids = sql.val(devices.map(({ id }) => id));
  const known = await db
    .selectFrom('stations.clusters')
    .select('device_id')
    .where(sql<boolean>`device_id = any(${ids}::uuid[])`)
    .union(
      db
        .selectFrom('stations.integration_units')
        .select('device_id')
        .where(sql<boolean>`device_id = any(${ids}::uuid[])`),
    )
    .execute();
  const have = new Set(known.map(({ device_id }) => device_id));
  return devices.filter(({ id }) => !have.has(id));
}

/** Gives each of those that hang nowhere a cluster of its own at the station of its commune; answers how many. */
export async function placeDevices(frame: Frame, all: Loudspeaker[]): Promise<number> {
  const devices = await withoutCluster(frame.tx, all);
  if (devices.length === 0) return 0;
  const units = await findUnits(
    frame.tx,
    devices.map(({ unitId }) => unitId),
  );
  const communes = await communesOf(frame.tx, units.values());
  const stations = await ensureStations(frame.tx, communes.values());
  const networks = await ensureIpNetworks(
    frame.tx,
    [...stations.values()].map(({ id }) => id),
  );
  const clusters = devices.flatMap(({ id, name, unitId, unitPath, lat, lon }) => {
    const station = stations.get(communes.get(unitId)?.id ?? '');
    if (!station) return [];
    const folded = fold(name);
    const subNetworkId = networks.get(station.id)!;
    return [
      {
        sub_network_id: subNetworkId,
        unit_id: unitId,
        unit_path: unitPath,
        name,
        folded,
        lat,
        lon,
        device_id: id,
      },
    ];
  });
  // A statement carries so many values.
  for (let from = 0; from < clusters.length; from += 1_000)
    await stationsTables(frame.tx)
      .insertInto('stations.clusters')
      .values(clusters.slice(from, from + 1_000))
      .onConflict((conflict) => conflict.column('device_id').doNothing())
      .execute();
  return clusters.length;
}
