import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Unit } from '../unit.ts';
import { dayOf } from '../validity.ts';
import { existsOn, selectUnits } from './select-units.ts';

/** The communes of today in the order of the Vietnamese alphabet. */
export async function listCommunes(database: Database): Promise<Unit[]> {
  const today = dayOf(new Date());
  return selectUnits(database, today)
    .where(existsOn(today))
    .where('unit.kind', '=', 'COMMUNE')
    .orderBy(sql`named.name collate "vi-x-icu"`)
    .execute();
}
