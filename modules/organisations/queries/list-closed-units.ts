import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { organisationsTables } from '../tables.ts';
import { dayOf } from '../validity.ts';

/** Those of the units that are no more today, with the first day on which they were not. */
export async function listClosedUnits(
  database: Database,
  unitIds: readonly string[],
): Promise<Map<string, string>> {
  if (unitIds.length === 0) return new Map();
  const rows = await organisationsTables(database)
    .selectFrom('organisations.units')
    .select(['id', 'valid_to as on'])
    .where('id', '=', sql<string>`any(${unitIds}::uuid[])`)
    .where('valid_to', '<=', dayOf(new Date()))
    .execute();
  return new Map(rows.map(({ id, on }) => [id, on ?? '']));
}
