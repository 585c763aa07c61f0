import { sql } from 'kysely';
import { listDevices, type DeviceSearch, type DeviceState } from '@saola/devices';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import type { LoudspeakerRow } from '../shapes.ts';
import type { Technology } from '../station.ts';
import { clustersWithDevice, hearingDevice, hearsByAny } from './hearing-devices.ts';
import { listDevicesOfGroup } from './list-devices-of-group.ts';
import { whatWordsMean } from './what-words-mean.ts';

export interface LoudspeakerSearch {
  readable: readonly string[];
  below?: string;
  q?: string;
  state?: DeviceState;
  faulty?: boolean;
  technology?: Technology;
  groupId?: string;
}

/** Loudspeakers unit by unit and by name, a page at a time. */
export async function listLoudspeakers(
  database: Database,
  { after, limit = 50, ...search }: LoudspeakerSearch & { after?: string; limit?: number },
): Promise<{ items: LoudspeakerRow[]; next: string | null }> {
  const { items, next } = await listDevices(database, {
    ...(await devicesOf(database, search)),
    order: 'PLACE',
    limit,
    ...(after ? { after } : {}),
  });
  const places = await placesOf(
    database,
    items.map(({ id }) => id),
  );
  return {
    next,
    items: items.map((device) => {
      const place = places.get(device.id);
      return {
        ...device,
        lat: place?.lat ?? device.lat,
        lon: place?.lon ?? device.lon,
        clusterId: place?.clusterId ?? null,
        place: place?.place ?? '',
        technology: place?.technology ?? null,
      };
    }),
  };
}

/** What is asked of stations, said in the words of devices. */
export async function devicesOf(
  database: Database,
  { readable, below, q, state, faulty, technology, groupId }: LoudspeakerSearch,
): Promise<DeviceSearch> {
  const words = q?.trim() ? await whatWordsMean(database, q) : undefined;
  let ids: string[] | undefined;
  if (groupId) ids = await listDevicesOfGroup(database, groupId);
  if (technology) {
    const some = new Set(await devicesWith(database, technology, below === undefined ? readable : [below]));
    ids = ids ? ids.filter((id) => some.has(id)) : [...some];
  }
  return {
    readable,
    kind: 'LOUDSPEAKER',
    ...(below === undefined ? {} : { below }),
    ...(state ? { state } : {}),
    ...(faulty ? { faulty } : {}),
    ...(words ? { words } : {}),
    ...(ids ? { deviceIds: ids } : {}),
  };
}

async function devicesWith(
  database: Database,
  technology: Technology,
  units: readonly string[],
): Promise<string[]> {
  const rows = await clustersWithDevice(database)
    .select(hearingDevice.as('deviceId'))
    .distinct()
    .where('network.technology', '=', technology)
    .where(atOrBelowAny('cluster.unit_path', units))
    .where(sql<boolean>`${hearingDevice} is not null`)
    .execute();
  return rows.map(({ deviceId }) => deviceId!);
}

async function placesOf(database: Database, deviceIds: readonly string[]) {
  const rows = await clustersWithDevice(database)
    .select([
      hearingDevice.as('deviceId'),
      'cluster.id as clusterId',
      'cluster.device_id as own',
      sql<string>`coalesce(joint.place, cluster.place)`.as('place'),
      'network.technology',
      'cluster.lat',
      'cluster.lon',
    ])
    .where(hearsByAny(deviceIds))
    .orderBy('cluster.id', 'desc')
    .execute();
  return new Map(
    rows.map(({ deviceId, own, clusterId, lat, lon, ...row }) => [
      deviceId!,
      { ...row, clusterId: own ? clusterId : null, lat: own ? lat : null, lon: own ? lon : null },
    ]),
  );
}
