import type { Database } from '@saola/platform/database';
import { devicesTables } from '../tables.ts';

/** What each of these devices is called, by id; those taken out of service too. */
export async function nameDevices(
  database: Database,
  deviceIds: readonly string[],
): Promise<Map<string, string>> {
  if (deviceIds.length === 0) return new Map();
  const rows = await devicesTables(database)
    .selectFrom('devices.devices')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(deviceIds)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
