import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { organisationsTables } from '../tables.ts';

/** Units under the name they bear on `day`: the one then valid, else the nearest in time. */
export function selectUnits(database: Database, day: string) {
  return organisationsTables(database)
    .selectFrom('organisations.units as unit')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('organisations.unit_names as version')
          .select(['version.name', 'version.full_name'])
          .whereRef('version.unit_id', '=', 'unit.id')
          .orderBy(sql`version.valid_from <= ${day}::date`, 'desc')
          .orderBy(sql`abs(version.valid_from - ${day}::date)`)
          .limit(1)
          .as('named'),
      (join) => join.onTrue(),
    )
    .select([
      'unit.id',
      'unit.parent_id as parentId',
      'unit.kind',
      'unit.commune_kind as communeKind',
      'named.name',
      'named.full_name as fullName',
      'unit.slug',
      'unit.path',
      'unit.lat',
      'unit.lon',
    ]);
}

/** For `where`: the unit exists on `day`. */
export const existsOn = (day: string) =>
  sql<boolean>`unit.valid_from <= ${day}::date and (unit.valid_to is null or unit.valid_to > ${day}::date)`;
