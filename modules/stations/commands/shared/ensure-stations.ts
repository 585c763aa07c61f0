import { sql } from 'kysely';
import { findUnits, type Unit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { stationsTables } from '../../tables.ts';

export interface StationRow {
  id: string;
  unit_id: string;
  unit_path: string;
}

/** The commune at or above each unit, or the unit itself where there is none, such as at a department. */
export async function communesOf(database: Database, units: Iterable<Unit>): Promise<Map<string, Unit>> {
  const found = [...units];
  const above = await findUnits(
    database,
    found.flatMap(({ kind, parentId }) => (kind !== 'COMMUNE' && parentId ? [parentId] : [])),
  );
  return new Map(
    found.map((unit) => {
      const parent = unit.parentId ? above.get(unit.parentId) : undefined;
      return [unit.id, unit.kind !== 'COMMUNE' && parent?.kind === 'COMMUNE' ? parent : unit];
    }),
  );
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

/** “Xã Tả Phìn” → “Đài truyền thanh xã Tả Phìn”. */
export const nameOf = (unitName: string): string =>
  `Đài truyền thanh ${unitName.charAt(0).toLowerCase()}${unitName.slice(1)}`;
