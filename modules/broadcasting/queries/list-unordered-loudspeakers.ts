import type { Loudspeaker } from '@saola/devices';
import type { Database } from '@saola/platform/database';
import { broadcastingTables } from '../tables.ts';
import { loudspeakersStillOf } from './loudspeakers-of-area.ts';

/** Loudspeakers in the area of an emergency in force that have no order of it; none when it is not in force. */
export async function listUnorderedLoudspeakers(
  database: Database,
  { emergencyId }: { emergencyId: string },
): Promise<Loudspeaker[]> {
  const db = broadcastingTables(database);
  const row = await db
    .selectFrom('broadcasting.emergencies')
    .select(['unit_path', 'area'])
    .where('id', '=', emergencyId)
    .where('state', '=', 'ACTIVE')
    .executeTakeFirst();
  if (!row) return [];
  const { loudspeakers } = await loudspeakersStillOf(database, row.unit_path, row.area);
  const ordered = await db
    .selectFrom('broadcasting.emergency_deliveries')
    .select('device_id')
    .where('emergency_id', '=', emergencyId)
    .execute();
  const known = new Set(ordered.map(({ device_id }) => device_id));
  return loudspeakers.filter(({ id }) => !known.has(id));
}
