import type { Database } from '@saola/platform/database';
import { organisationsTables } from '../tables.ts';

/** The codes that units bear today: statistics codes and organ identifiers. */
export async function listUnitCodes(database: Database): Promise<{ unitId: string; code: string }[]> {
  return organisationsTables(database)
    .selectFrom('organisations.unit_identifiers as identifier')
    .innerJoin('organisations.units as unit', 'unit.id', 'identifier.unit_id')
    .select(['identifier.unit_id as unitId', 'identifier.value as code'])
    .where('identifier.valid_to', 'is', null)
    .where('unit.valid_to', 'is', null)
    .execute();
}
