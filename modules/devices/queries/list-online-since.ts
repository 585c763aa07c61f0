import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { devicesTables } from '../tables.ts';

/** Of some devices whether they are heard of, and when last. */
export async function listOnlineSince(
  database: Database,
  deviceIds: readonly string[],
): Promise<Map<string, { online: boolean; lastSeenAt: Date | null }>> {
  if (deviceIds.length === 0) return new Map();
  const rows = await devicesTables(database)
    .selectFrom('devices.devices')
    .select(['id', 'online', 'last_seen_at as lastSeenAt'])
    .where(sql<boolean>`id = any(${sql.val(deviceIds)}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, ...seen }) => [id, seen]));
}
