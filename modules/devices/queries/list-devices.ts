import { findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import type { DeviceKind } from '@saola/device-protocol';
import { stateOf, type Device } from '../device.ts';
import { devicesTables } from '../tables.ts';

interface DeviceSearch {
  /** Units the reader may see; the empty path sees all. */
  readable: readonly string[];
  /** Only devices at or below this unit. */
  below?: string;
  kind?: DeviceKind;
  deviceId?: string;
  after?: string;
  limit?: number;
}

/** Devices in the order of their registration. */
export async function listDevices(
  database: Database,
  { readable, below, kind, deviceId, after, limit = 200 }: DeviceSearch,
): Promise<{ items: Device[]; next: string | null }> {
  let query = devicesTables(database)
    .selectFrom('devices.devices')
    .selectAll()
    .where(atOrBelowAny('unit_path', readable))
    .orderBy('id')
    .limit(limit + 1);
  if (below !== undefined) query = query.where(atOrBelowAny('unit_path', [below]));
  if (kind) query = query.where('kind', '=', kind);
  if (deviceId) query = query.where('id', '=', deviceId);
  if (after) query = query.where('id', '>', after);
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
  }));
  return { items, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** One device, whoever asks; null when there is none. */
export async function findDevice(database: Database, deviceId: string): Promise<Device | null> {
  return (await listDevices(database, { readable: [''], deviceId, limit: 1 })).items[0] ?? null;
}
