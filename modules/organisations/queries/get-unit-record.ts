import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { IdentifierKind } from '../identifier.ts';
import { organisationsTables } from '../tables.ts';
import type { Unit } from '../unit.ts';
import { dayOf, type Validity } from '../validity.ts';
import { selectUnits } from './select-units.ts';

export interface UnitRecord extends Unit {
  validFrom: string;
  validTo: string | null;
  ancestors: Unit[];
  names: (Validity & { name: string; fullName: string; basis: string | null })[];
  identifiers: (Validity & { kind: IdentifierKind; scheme: string; value: string })[];
  predecessors: { id: string; fullName: string; on: string; extent: 'WHOLE' | 'PART' }[];
  successors: { id: string; fullName: string; on: string; extent: 'WHOLE' | 'PART' }[];
}

/** All that is known of a unit in one statement: where it stands, what it has been called, its codes, what it came from. */
export async function getUnitRecord(database: Database, unitId: string): Promise<UnitRecord | null> {
  const today = dayOf(new Date());
  const record = await selectUnits(database, today)
    .select(['unit.valid_from as validFrom', 'unit.valid_to as validTo'])
    .select([
      list<Unit>(
        selectUnits(database, today)
          .where(sql<boolean>`unit.path @> (select path from organisations.units where id = ${unitId})`)
          .where('unit.id', '<>', unitId)
          .orderBy('unit.path'),
      ).as('ancestors'),
      list<UnitRecord['names'][number]>(namesOf(database, unitId)).as('names'),
      list<UnitRecord['identifiers'][number]>(identifiersOf(database, unitId)).as('identifiers'),
      list<Relative>(relatives(database, unitId, 'predecessor_id')).as('predecessors'),
      list<Relative>(relatives(database, unitId, 'successor_id')).as('successors'),
    ])
    .where('unit.id', '=', unitId)
    .executeTakeFirst();
  return record ?? null;
}

type Relative = UnitRecord['predecessors'][number];

/** A list as one value of a row; days stand in it as they stand in columns. */
const list = <T>(rows: Expression<unknown>): RawBuilder<T[]> =>
  sql<T[]>`coalesce((select jsonb_agg(to_jsonb(row)) from ${rows} row), '[]')`;

const days = ['valid_from as from', 'valid_to as to'] as const;

const namesOf = (database: Database, unitId: string) =>
  organisationsTables(database)
    .selectFrom('organisations.unit_names')
    .select(['name', 'full_name as fullName', 'basis', ...days])
    .where('unit_id', '=', unitId)
    .orderBy('valid_from');

const identifiersOf = (database: Database, unitId: string) =>
  organisationsTables(database)
    .selectFrom('organisations.unit_identifiers')
    .select(['kind', 'scheme', 'value', ...days])
    .where('unit_id', '=', unitId)
    .orderBy('kind')
    .orderBy('valid_from');

/** The units on the `side` of the successions in which this unit stands on the other side. */
function relatives(database: Database, unitId: string, side: 'predecessor_id' | 'successor_id') {
  const other = side === 'predecessor_id' ? 'successor_id' : 'predecessor_id';
  return organisationsTables(database)
    .selectFrom('organisations.successions as succession')
    .innerJoin('organisations.unit_names as name', 'name.unit_id', `succession.${side}`)
    .distinctOn(`succession.${side}`)
    .select([
      `succession.${side} as id`,
      'name.full_name as fullName',
      'succession.happened_on as on',
      'succession.extent',
    ])
    .where(`succession.${other}`, '=', unitId)
    .orderBy(`succession.${side}`)
    .orderBy('name.valid_from', 'desc');
}
