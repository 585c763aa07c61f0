import type { Loudspeaker } from '@saola/devices';
import { findUnits, isAtOrBelow } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { listDevicesInArea, listGroups, type Area, type AreaPart } from '@saola/stations';
import { broadcastingError } from '../errors.ts';

/** The loudspeakers of an area that are the unit's or lie below it; nobody sounds an alarm at his neighbour's. */
export async function loudspeakersOf(
  database: Database,
  unitPath: string,
  area: Area,
): Promise<{ loudspeakers: Loudspeaker[]; parts: AreaPart[] }> {
  const units = await findUnits(database, area.unitIds ?? []);
  for (const id of area.unitIds ?? []) {
    const path = units.get(id)?.path;
    if (!path) throw broadcastingError('unit-not-found');
    if (!isAtOrBelow(path, unitPath)) throw broadcastingError('emergency-area-elsewhere');
  }
  if (area.groupIds?.length) {
    const groups = await listGroups(database, { readable: [unitPath], groupIds: area.groupIds });
    if (groups.length < area.groupIds.length) throw broadcastingError('emergency-area-elsewhere');
  }
  const { devices, parts } = await listDevicesInArea(database, area);
  return { loudspeakers: devices.filter((device) => isAtOrBelow(device.unitPath, unitPath)), parts };
}

/** Units and groups that have gone, or to another unit, since it was ordered keep nobody else from being warned. */
export async function loudspeakersStillOf(
  database: Database,
  unitPath: string,
  area: Area,
): Promise<{ loudspeakers: Loudspeaker[]; missing: number }> {
  const { unitIds = [], groupIds = [] } = area;
  const units = await findUnits(database, unitIds);
  const groups = groupIds.length ? await listGroups(database, { readable: [unitPath], groupIds }) : [];
  const there = {
    ...area,
    unitIds: unitIds.filter((id) => isAtOrBelow(units.get(id)?.path ?? '', unitPath)),
    groupIds: groups.map(({ id }) => id),
  };
  const { loudspeakers } = await loudspeakersOf(database, unitPath, there);
  const left = there.unitIds.length + there.groupIds.length;
  return { loudspeakers, missing: unitIds.length + groupIds.length - left };
}
