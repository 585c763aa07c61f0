import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { loudspeakers, type Loudspeaker } from './list-loudspeakers-below.ts';

/** Those of the named devices that can be ordered to play. */
export async function findLoudspeakers(
  database: Database,
  deviceIds: readonly string[],
): Promise<Loudspeaker[]> {
  if (deviceIds.length === 0) return [];
  return loudspeakers(database)
    .where(sql<boolean>`id = any(${sql.val(deviceIds)}::uuid[])`)
    .execute();
}
