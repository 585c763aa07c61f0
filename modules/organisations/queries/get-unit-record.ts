import type { Database } from '@saola/platform/database';
import type { IdentifierKind } from '../identifier.ts';
import { organisationsTables } from '../tables.ts';
import type { Unit } from '../unit.ts';
import type { Validity } from '../validity.ts';
import { findUnit } from './find-unit.ts';
import { getAncestors } from './get-ancestors.ts';

export interface UnitRecord extends Unit {
  validFrom: string;
  validTo: string | null;
  ancestors: Unit[];
  names: (Validity & { name: string; fullName: string; basis: string | null })[];
  identifiers: (Validity & { kind: IdentifierKind; scheme: string; value: string })[];
  predecessors: { id: string; fullName: string; on: string; extent: 'WHOLE' | 'PART' }[];
  successors: { id: string; fullName: string; on: string; extent: 'WHOLE' | 'PART' }[];
}

/** All that is known of a unit: where it stands, what it has been called, its codes, what it came from. */
export async function getUnitRecord(database: Database, unitId: string): Promise<UnitRecord | null> {
  const unit = await findUnit(database, unitId);
  if (!unit) return null;
  const [validity, ancestors, names, identifiers, predecessors, successors] = await Promise.all([
    validityOf(database, unitId),
    getAncestors(database, unit.path),
    namesOf(database, unitId),
    identifiersOf(database, unitId),
    relatives(database, unitId, 'predecessor_id'),
    relatives(database, unitId, 'successor_id'),
  ]);
  return {
    ...unit,
    validFrom: validity.from,
    validTo: validity.to,
    ancestors,
    names,
    identifiers,
    predecessors,
    successors,
  };
}

const days = ['valid_from as from', 'valid_to as to'] as const;

function validityOf(database: Database, unitId: string): Promise<Validity> {
  return organisationsTables(database)
    .selectFrom('organisations.units')
    .select(days)
    .where('id', '=', unitId)
    .executeTakeFirstOrThrow();
}

function namesOf(database: Database, unitId: string): Promise<UnitRecord['names']> {
  return organisationsTables(database)
    .selectFrom('organisations.unit_names')
    .select(['name', 'full_name as fullName', 'basis', ...days])
    .where('unit_id', '=', unitId)
    .orderBy('valid_from')
    .execute();
}

function identifiersOf(database: Database, unitId: string): Promise<UnitRecord['identifiers']> {
  return organisationsTables(database)
    .selectFrom('organisations.unit_identifiers')
    .select(['kind', 'scheme', 'value', ...days])
    .where('unit_id', '=', unitId)
    .orderBy('kind')
    .orderBy('valid_from')
    .execute();
}

/** The units on the `side` of the successions in which this unit stands on the other side. */
async function relatives(
  database: Database,
  unitId: string,
  side: 'predecessor_id' | 'successor_id',
): Promise<UnitRecord['predecessors']> {
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
    .orderBy('name.valid_from', 'desc')
    .execute();
}
