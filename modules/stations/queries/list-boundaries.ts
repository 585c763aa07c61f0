import { sql } from 'kysely';
import { Type, type Static } from 'typebox';
import { findUnits, listUnitsBelow, type Unit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { Shape } from '../area.ts';
import { stationsTables } from '../tables.ts';

export const Boundaries = Type.Object({
  credit: Type.String({ description: 'whose boundaries these are; empty where none are known' }),
  areas: Type.Array(Type.Object({ unitId: Type.String(), name: Type.String(), shape: Shape })),
});
export type Boundaries = Static<typeof Boundaries>;

/** The boundaries of a unit and of those below it, as far as somebody has given them. */
export async function listBoundaries(database: Database, unit: Unit): Promise<Boundaries> {
  const ids = [unit.id, ...(await listUnitsBelow(database, unit.path)).map(({ id }) => id)];
  const rows = await stationsTables(database)
    .selectFrom('stations.boundaries')
    .select(['unit_id', 'shape', 'credit'])
    .where(sql<boolean>`unit_id = any(${sql.val(ids)}::uuid[])`)
    .orderBy('unit_id')
    .execute();
  const units = await findUnits(
    database,
    rows.map((row) => row.unit_id),
  );
  return {
    credit: rows[0]?.credit ?? '',
    areas: rows.map(({ unit_id, shape }) => ({
      unitId: unit_id,
      name: units.get(unit_id)?.fullName ?? '',
      shape,
    })),
  };
}
