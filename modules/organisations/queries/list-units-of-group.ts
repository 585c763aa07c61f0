import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Unit } from '../unit.ts';
import { dayOf } from '../validity.ts';
import { existsOn, selectUnits } from './select-units.ts';

/** The units that belong to a group today. */
export async function listUnitsOfGroup(database: Database, groupId: string): Promise<Unit[]> {
  const today = dayOf(new Date());
  return selectUnits(database, today)
    .innerJoin('organisations.group_members as member', 'member.unit_id', 'unit.id')
    .where('member.group_id', '=', groupId)
    .where(
      sql<boolean>`member.valid_from <= ${today}::date and (member.valid_to is null or member.valid_to > ${today}::date)`,
    )
    .where(existsOn(today))
    .orderBy('unit.path')
    .execute();
}
