import type { Database } from '@saola/platform/database';
import { organisationsTables } from '../tables.ts';

/** The day from which each of these units exists: no duty is older than who has it. */
export async function listBeginnings(
  database: Database,
  unitIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(unitIds)];
  if (ids.length === 0) return new Map();
  const rows = await organisationsTables(database)
    .selectFrom('organisations.units')
    .select(['id', 'valid_from'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.valid_from]));
}
