import { findUnits, type Unit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';

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
