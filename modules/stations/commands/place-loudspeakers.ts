import { sql } from 'kysely';
import { findLoudspeakers, listLoudspeakersBelow, type Loudspeaker } from '@saola/devices';
import { findUnits, fold } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';
import { communesOf } from '../queries/communes-of.ts';
import { ensureStations } from './shared/ensure-stations.ts';
import { ensureIpNetworks } from './shared/ensure-ip-networks.ts';

/**
 * Every loudspeaker that can play has a cluster at its station: one of its own, until somebody says where it belongs.
 * Without names all of them are looked at. Answers how many were placed.
 */
export const placeLoudspeakers = command(
  'stations.loudspeakers.place',
  async (frame, { deviceIds }: { deviceIds?: readonly string[] }): Promise<{ placed: number }> => {
    frame.authorise('stations.station.write', '');
    const devices = await withoutCluster(
      frame.tx,
      deviceIds ? await findLoudspeakers(frame.tx, deviceIds) : await listLoudspeakersBelow(frame.tx, ''),
    );
    if (devices.length === 0) {
      frame.unrecorded('nothing was placed');
      return { placed: 0 };
    }
    const placed = await place(frame, devices);
    frame.record({ subject: 'device', subjectId: devices[0]!.id, detail: { placed } });
    await frame.announce('stations');
    return { placed };
  },
);

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

async function place(frame: Frame, devices: Loudspeaker[]): Promise<number> {
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
