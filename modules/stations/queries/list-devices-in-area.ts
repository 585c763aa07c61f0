import { sql } from 'kysely';
import { findLoudspeakers, listLoudspeakersBelow, type Loudspeaker } from '@saola/devices';
import { findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { type Area, boxAround, isInside, type Shape } from '../area.ts';
import { clustersWithDevice, hearingDevice } from './hearing-devices.ts';
import { listDevicesOfGroup } from './list-devices-of-group.ts';

export interface AreaPart {
  kind: 'UNIT' | 'GROUP' | 'SHAPE';
  /** Null for what was drawn. */
  id: string | null;
  devices: number;
  deviceIds: string[];
}

export interface DevicesInArea {
  /** Every loudspeaker of the area that can be ordered to play, once each. */
  devices: Loudspeaker[];
  /** How many loudspeakers each part of the area has: one of 0 is to be said to whoever chose it. */
  parts: AreaPart[];
  /** Nobody has said where they hang: a drawn line cannot know whether they are inside. Looked for with a drawn line only. */
  unplaced: Loudspeaker[];
}

/** The loudspeakers of some units and all below them, of groups, and of what lies inside a drawn line. */
export async function listDevicesInArea(database: Database, area: Area): Promise<DevicesInArea> {
  const parts: { kind: AreaPart['kind']; id: string | null; deviceIds: string[] }[] = [];
  const found = new Map<string, Loudspeaker>();
  let unplaced: Loudspeaker[] = [];
  const units = await findUnits(database, area.unitIds ?? []);
  for (const id of area.unitIds ?? []) {
    const path = units.get(id)?.path;
    const hang = path ? await listLoudspeakersBelow(database, path) : [];
    for (const device of hang) found.set(device.id, device);
    const heard = path ? await devicesOfClustersBelow(database, path) : [];
    parts.push({ kind: 'UNIT', id, deviceIds: [...hang.map((device) => device.id), ...heard] });
  }
  for (const id of area.groupIds ?? [])
    parts.push({ kind: 'GROUP', id, deviceIds: await listDevicesOfGroup(database, id) });
  if (area.shape) {
    const drawn = await devicesInShape(database, area.shape);
    unplaced = drawn.unplaced;
    parts.push({ kind: 'SHAPE', id: null, deviceIds: drawn.deviceIds });
  }
  const named = new Set(parts.flatMap(({ deviceIds }) => deviceIds));
  const more = await findLoudspeakers(
    database,
    [...named].filter((id) => !found.has(id)),
  );
  for (const device of more) found.set(device.id, device);
  return {
    unplaced: unplaced.filter(({ id }) => !found.has(id)),
    devices: [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    parts: parts.map(({ kind, id, deviceIds }) => {
      const there = [...new Set(deviceIds.filter((deviceId) => found.has(deviceId)))];
      return { kind, id, devices: there.length, deviceIds: there };
    }),
  };
}

/** Through an integration unit at the commune's seat the clusters of a hamlet hear too. */
async function devicesOfClustersBelow(database: Database, path: string): Promise<string[]> {
  const rows = await clustersWithDevice(database)
    .select(hearingDevice.as('deviceId'))
    .distinct()
    .where(atOrBelowAny('cluster.unit_path', [path]))
    .where(sql<boolean>`${hearingDevice} is not null`)
    .execute();
  return rows.map(({ deviceId }) => deviceId!);
}

async function devicesInShape(
  database: Database,
  shape: Shape,
): Promise<{ deviceIds: string[]; unplaced: Loudspeaker[] }> {
  const { west, south, east, north } = boxAround(shape);
  const heard = clustersWithDevice(database).where(sql<boolean>`${hearingDevice} is not null`);
  const placed = await heard
    .select([hearingDevice.as('deviceId'), 'cluster.lat', 'cluster.lon'])
    .where('cluster.lon', '>=', west)
    .where('cluster.lon', '<=', east)
    .where('cluster.lat', '>=', south)
    .where('cluster.lat', '<=', north)
    .execute();
  const deviceIds = new Set(
    placed.filter(({ lat, lon }) => isInside(shape, lon!, lat!)).map(({ deviceId }) => deviceId!),
  );
  const nowhere = await heard
    .select(hearingDevice.as('deviceId'))
    .distinct()
    .where('cluster.lat', 'is', null)
    .execute();
  const unplaced: Loudspeaker[] = [];
  // Where nobody put the cluster on the map, it hangs where its device is.
  for (const device of await findLoudspeakers(
    database,
    nowhere.map(({ deviceId }) => deviceId!),
  )) {
    if (device.lat === null || device.lon === null) unplaced.push(device);
    else if (isInside(shape, device.lon, device.lat)) deviceIds.add(device.id);
  }
  return { deviceIds: [...deviceIds], unplaced };
}
