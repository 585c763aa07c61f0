import type { Database } from '@saola/platform/database';
import { pathsAbove } from '../path.ts';
import type { Unit } from '../unit.ts';
import { dayOf } from '../validity.ts';
import { selectUnits } from './select-units.ts';

/** The units above `path`, the province first. */
export async function getAncestors(database: Database, path: string): Promise<Unit[]> {
  const above = pathsAbove(path);
  if (above.length === 0) return [];
  return selectUnits(database, dayOf(new Date()))
    .where('unit.path', 'in', above)
    .orderBy('unit.path')
    .execute();
}
