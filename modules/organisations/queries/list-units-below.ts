import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Unit } from '../unit.ts';
import { dayOf } from '../validity.ts';
import { existsOn, selectUnits } from './select-units.ts';

/** All units of today in the subtree of `path`, that unit itself left out, in the order of the tree. */
export async function listUnitsBelow(database: Database, path: string): Promise<Unit[]> {
  const today = dayOf(new Date());
  return selectUnits(database, today)
    .where(existsOn(today))
    .where(sql<boolean>`unit.path <@ ${path}::ltree`)
    .where('unit.path', '<>', path)
    .orderBy('unit.path')
    .execute();
}
