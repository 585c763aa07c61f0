import { listLoudspeakersBelow } from '@saola/devices';
import { findUnit, isAtOrBelow, listUnitsBelow, listUnitsOfGroup, type Unit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';

/**
 * The units that plan for themselves. A target above the communes means every commune below it that has loudspeakers;
 * of two targets of which one lies in the other, the upper serves both.
 */
export async function listReceivingUnits(database: Database, unitIds: readonly string[]): Promise<Unit[]> {
  const targets = await Promise.all(unitIds.map((unitId) => findUnit(database, unitId)));
  const units = await Promise.all(targets.map((unit) => (unit ? expand(database, unit) : [])));
  const byPath = new Map(units.flat().map((unit) => [unit.path, unit]));
  const all = [...byPath.values()];
  return all.filter(
    (unit) => !all.some((other) => other.path !== unit.path && isAtOrBelow(unit.path, other.path)),
  );
}

async function expand(database: Database, unit: Unit): Promise<Unit[]> {
  if (unit.kind === 'UNIT_GROUP') return listUnitsOfGroup(database, unit.id);
  if (unit.kind !== 'PROVINCE' && unit.kind !== 'DISTRICT') return [unit];
  const [below, loudspeakers] = await Promise.all([
    listUnitsBelow(database, unit.path),
    listLoudspeakersBelow(database, unit.path),
  ]);
  const communes = below.filter(({ kind }) => kind === 'COMMUNE');
  return communes.filter(({ path }) => loudspeakers.some(({ unitPath }) => isAtOrBelow(unitPath, path)));
}
