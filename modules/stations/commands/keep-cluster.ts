import { fold } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { stationsError } from '../errors.ts';
import { stationsTables } from '../tables.ts';
import { openPlace } from './shared/open-station.ts';
import { placeLeftBehind } from './shared/place-devices.ts';
import { takeDevice } from './shared/take-device.ts';

export interface ClusterInput {
  /** The hamlet, or the commune where nobody says which. */
  unitId: string;
  clusterId?: string;
  subNetworkId: string;
  name: string;
  place: string;
  lat: number | null;
  lon: number | null;
  /** Its own receiver; clusters of wired and FM networks have none. */
  deviceId: string | null;
  speakers: number;
  /** Whose pole or house it hangs on. */
  owner: string;
  /** Null leaves whoever is named: who changes a place need not know its telephone. */
  keeper: { name: string; phone: string } | null;
}

/** The loudspeakers at one place: where they hang, through what they hear, and whom to ring about them. */
export const keepCluster = command(
  'stations.cluster.keep',
  async (frame, { unitId, clusterId, ...input }: ClusterInput): Promise<{ id: string }> => {
    const station = await openPlace(frame, unitId);
    const db = stationsTables(frame.tx);
    const network = await db
      .selectFrom('stations.sub_networks')
      .select(['station_id', 'technology'])
      .where('id', '=', input.subNetworkId)
      .executeTakeFirst();
    if (network?.station_id !== station.id) throw stationsError('sub-network-not-found');
    if (input.deviceId && network.technology !== 'IP') throw stationsError('receiver-of-a-wired-cluster');
    if ((input.lat === null) !== (input.lon === null)) throw stationsError('half-a-place');
    const name = input.name.trim();
    const place = input.place.trim();
    const values = {
      sub_network_id: input.subNetworkId,
      unit_id: station.hamlet.id,
      unit_path: station.hamlet.path,
      name,
      place,
      lat: input.lat,
      lon: input.lon,
      device_id: input.deviceId,
      speakers: input.speakers,
      owner: input.owner.trim(),
      ...(input.keeper
        ? { keeper_name: input.keeper.name.trim(), keeper_phone: input.keeper.phone.trim() }
        : {}),
    };
    const before = clusterId
      ? await db
          .selectFrom('stations.clusters')
          .select(['unit_path', 'former', 'device_id'])
          .where('id', '=', clusterId)
          .forUpdate()
          .executeTakeFirst()
      : null;
    if (clusterId && !before) throw stationsError('cluster-not-found');
    if (before) frame.authorise('stations.station.write', before.unit_path);
    if (input.deviceId && input.deviceId !== before?.device_id)
      await takeDevice(frame, station, input.deviceId);
    const folded = fold([name, place, before?.former ?? ''].join(' ').trim());
    const { id } = clusterId
      ? await db
          .updateTable('stations.clusters')
          .set({ ...values, folded })
          .where('id', '=', clusterId)
          .returning('id')
          .executeTakeFirstOrThrow()
      : await db
          .insertInto('stations.clusters')
          .values({ ...values, folded })
          .returning('id')
          .executeTakeFirstOrThrow();
    await placeLeftBehind(frame, before?.device_id ?? null, input.deviceId);
    frame.record({
      subject: 'cluster',
      subjectId: id,
      unitPath: station.hamlet.path,
      detail: { name, deviceId: input.deviceId },
    });
    await frame.announce('stations', { id, unitPath: station.hamlet.path });
    return { id };
  },
);
