import type { Database } from '@saola/platform/database';
import { broadcastingTables } from '../tables.ts';

/** Ids of those in force. */
export async function listActiveEmergencies(database: Database, now: Date): Promise<string[]> {
  const rows = await broadcastingTables(database)
    .selectFrom('broadcasting.emergencies')
    .select('id')
    .where('state', '=', 'ACTIVE')
    .where('valid_until', '>', now)
    .orderBy('ordered_at')
    .execute();
  return rows.map(({ id }) => id);
}
