import type { Database } from '@saola/platform/database';
import type { Unit } from '../unit.ts';
import { dayOf } from '../validity.ts';
import { knownUnits } from './list-units-below.ts';
import { existsOn, selectUnits } from './select-units.ts';

/** A unit by its id, closed ones too: old stories keep pointing at them. */
export async function findUnit(database: Database, unitId: string): Promise<Unit | null> {
  const query = selectUnits(database, dayOf(new Date())).where('unit.id', '=', unitId);
  return (await query.executeTakeFirst()) ?? null;
}

/** The unit that has a host name of its own under this slug today: a province, department, district or commune. */
export async function findUnitBySlug(database: Database, slug: string): Promise<Unit | null> {
  const today = dayOf(new Date());
  const query = selectUnits(database, today)
    .where('unit.slug', '=', slug)
    .where('unit.kind', 'in', ['PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE'])
    .where(existsOn(today));
  return (await query.executeTakeFirst()) ?? null;
}

/** The unit that has ever had this path: paths are never used twice. */
export async function findUnitByPath(database: Database, path: string): Promise<Unit | null> {
  const query = selectUnits(database, dayOf(new Date())).where('unit.path', '=', path);
  return (await query.executeTakeFirst()) ?? null;
}

/** Units by their ids, closed ones too, for lists that show names. */
export async function findUnits(database: Database, unitIds: readonly string[]): Promise<Map<string, Unit>> {
  const known = await knownUnits(database);
  const found = new Map<string, Unit>();
  const asked = new Set<string>();
  for (const id of unitIds) {
    const unit = known?.get(id);
    if (unit) found.set(id, unit);
    else asked.add(id);
  }
  if (asked.size === 0) return found;
  const units = await selectUnits(database, dayOf(new Date()))
    .where('unit.id', 'in', [...asked])
    .execute();
  for (const unit of units) found.set(unit.id, unit);
  return found;
}
