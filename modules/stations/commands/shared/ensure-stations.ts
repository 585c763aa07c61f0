import { sql } from 'kysely';
import type { Unit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { nameOf } from '../../station.ts';
import { stationsTables } from '../../tables.ts';

export interface StationRow {
  id: string;
  unit_id: string;
  unit_path: string;
}

/** The stations of the units, made where they are not there yet: a commune has one without anybody asking for it. */
export async function ensureStations(
  tx: Database,
  units: Iterable<Pick<Unit, 'id' | 'path' | 'fullName'>>,
): Promise<Map<string, StationRow>> {
  const asked = new Map([...units].map((unit) => [unit.id, unit]));
  if (asked.size === 0) return new Map();
  const db = stationsTables(tx);
  await db
    .insertInto('stations.stations')
    .values(
      [...asked.values()].map(({ id, path, fullName }) => ({
        unit_id: id,
        unit_path: path,
        name: nameOf(fullName),
      })),
    )
    .onConflict((conflict) => conflict.column('unit_id').doNothing())
    .execute();
  const rows = await db
    .selectFrom('stations.stations')
    .select(['id', 'unit_id', 'unit_path'])
    .where(sql<boolean>`unit_id = any(${sql.val([...asked.keys()])}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.unit_id, row]));
}
