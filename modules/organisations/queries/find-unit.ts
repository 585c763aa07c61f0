import type { Database } from '@saola/platform/database';
import type { Unit } from '../unit.ts';
import { dayOf } from '../validity.ts';
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
  const ids = [...new Set(unitIds)];
  if (ids.length === 0) return new Map();
  const units = await selectUnits(database, dayOf(new Date())).where('unit.id', 'in', ids).execute();
  return new Map(units.map((unit) => [unit.id, unit]));
}
