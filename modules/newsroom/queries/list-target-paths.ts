import type { Database } from '@saola/platform/database';
import { newsroomTables } from '../tables.ts';

/** Units that editions are meant for, as paths by edition. */
export async function listTargetPaths(
  database: Database,
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (editionIds.length === 0) return new Map();
  const rows = await newsroomTables(database)
    .selectFrom('newsroom.edition_targets')
    .select(['edition_id', 'unit_path'])
    .where('edition_id', 'in', editionIds)
    .execute();
  const byEdition = Map.groupBy(rows, (row) => row.edition_id);
  return new Map([...byEdition].map(([id, targets]) => [id, targets.map(({ unit_path }) => unit_path)]));
}
