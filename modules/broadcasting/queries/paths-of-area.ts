import { findUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import type { Area, DevicesInArea } from '@saola/stations';

/** Every unit that is named and that of every loudspeaker that is reached: who speaks to the area needs the right in all. */
export async function pathsOfArea(
  database: Database,
  { unitIds = [] }: Area,
  devices: DevicesInArea['devices'],
): Promise<Set<string>> {
  const units = await findUnits(database, unitIds);
  return new Set([
    ...[...units.values()].map(({ path }) => path),
    ...devices.map(({ unitPath }) => unitPath),
  ]);
}
