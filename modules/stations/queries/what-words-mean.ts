import { sql } from 'kysely';
import type { DeviceWords } from '@saola/devices';
import { fold, listUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { clustersWithDevice, hearingDevice } from './hearing-devices.ts';

/** What somebody types into the search of loudspeakers: a name, a unit, a place, or the commune of former days. */
export async function whatWordsMean(database: Database, typed: string): Promise<DeviceWords> {
  const marked = typed.trim().toLowerCase().normalize('NFC');
  const folded = fold(marked);
  const matches =
    marked === folded
      ? sql<boolean>`strpos(cluster.folded, ${folded}) > 0`
      : sql<boolean>`strpos(lower(cluster.name || ' ' || cluster.place || ' ' || cluster.former), ${marked}) > 0`;
  const [units, clusters] = await Promise.all([
    listUnits(database, { q: marked, limit: 200 }),
    clustersWithDevice(database)
      .select(hearingDevice.as('deviceId'))
      .distinct()
      .where(matches)
      .where(sql<boolean>`${hearingDevice} is not null`)
      .execute(),
  ]);
  const places = units.items.filter(({ kind }) => kind === 'COMMUNE' || kind === 'RESIDENTIAL_GROUP');
  return {
    marked,
    folded,
    units: places.map(({ path }) => path),
    deviceIds: clusters.map(({ deviceId }) => deviceId!),
  };
}
