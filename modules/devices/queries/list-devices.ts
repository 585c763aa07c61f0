import { sql } from 'kysely';
import { findUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { stateOf, type Device } from '../device.ts';
import { devicesTables } from '../tables.ts';
import { type DeviceSearch, faults, searched } from './which-devices.ts';

interface DevicePage extends DeviceSearch {
  /** As registered, unless unit by unit and by name is asked for. */
  order?: 'REGISTERED' | 'PLACE';
  after?: string;
  limit?: number;
}

/** Devices, a page at a time. */
export async function listDevices(
  database: Database,
  { order = 'REGISTERED', after, limit = 200, ...search }: DevicePage,
): Promise<{ items: Device[]; next: string | null }> {
  let query = devicesTables(database)
    .selectFrom('devices.devices')
    .selectAll()
    .select(faults.as('faults'))
    .where(searched(search))
    .limit(limit + 1);
  if (order === 'PLACE') query = query.orderBy('unit_path').orderBy('name');
  query = query.orderBy('id');
  if (after && order === 'REGISTERED') query = query.where('id', '>', after);
  if (after && order === 'PLACE')
    query = query.where(
      sql<boolean>`(unit_path, name, id) > (select unit_path, name, id from devices.devices where id = ${after})`,
    );
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const units = await findUnits(
    database,
    rows.map((row) => row.unit_id),
  );
  const items = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    unitId: row.unit_id,
    unitName: units.get(row.unit_id)?.fullName ?? '',
    unitPath: row.unit_path,
    state: stateOf(row),
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    volume: row.volume,
    player: row.player,
    playingProgrammeId: row.online ? (row.health?.programmeId ?? null) : null,
    lat: row.lat,
    lon: row.lon,
    faults: row.faults,
  }));
  return { items, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** One device, whoever asks; null when there is none. */
export async function findDevice(database: Database, deviceId: string): Promise<Device | null> {
  return (await listDevices(database, { readable: [''], deviceId, limit: 1 })).items[0] ?? null;
}

export interface DeviceStanding {
  id: string;
  state: Device['state'];
  /** Something else than being away is wrong with it. */
  faulty: boolean;
}

/** How each device stands, and no more: for maps and sums of thousands. */
export async function listDeviceStandings(
  database: Database,
  search: DeviceSearch,
): Promise<DeviceStanding[]> {
  const rows = await devicesTables(database)
    .selectFrom('devices.devices')
    .select(['id', 'enrolled_at', 'retired_at', 'online'])
    .select(sql<boolean>`cardinality(array_remove(${faults}, 'AWAY')) > 0`.as('faulty'))
    .where(searched(search))
    .execute();
  return rows.map((row) => ({ id: row.id, state: stateOf(row), faulty: row.faulty }));
}
