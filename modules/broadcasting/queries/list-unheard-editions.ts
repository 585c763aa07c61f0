import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { noLoudspeaker } from '../programme.ts';
import { broadcastingTables } from '../tables.ts';

/** Editions planned for a unit or above it that are ready and had no loudspeaker so far. */
export async function listUnheardEditions(
  database: Database,
  { unitPath, now }: { unitPath: string; now: Date },
): Promise<string[]> {
  const rows = await broadcastingTables(database)
    .selectFrom('broadcasting.programmes')
    .select('edition_id')
    .distinct()
    .where('state', '=', 'PLANNED')
    .where('reason', '=', noLoudspeaker)
    .where('expires_at', '>', now)
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .execute();
  return rows.map(({ edition_id }) => edition_id);
}
