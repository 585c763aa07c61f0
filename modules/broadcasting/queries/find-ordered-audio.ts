import type { Database } from '@saola/platform/database';
import { broadcastingTables } from '../tables.ts';

/** The file a device may fetch, because an order to this very device names it; else null. */
export async function findOrderedAudio(
  database: Database,
  {
    deviceId,
    recordingId,
  }: { deviceId: string; /** or an item of a slot, or an emergency */ recordingId: string },
): Promise<string | null> {
  const row = await broadcastingTables(database)
    .selectFrom('broadcasting.programmes as p')
    .innerJoin('broadcasting.deliveries as d', 'd.programme_id', 'p.id')
    .select('p.file_id')
    .where('d.device_id', '=', deviceId)
    .where('p.recording_id', '=', recordingId)
    .where('p.state', '<>', 'CANCELLED')
    .limit(1)
    .executeTakeFirst();
  if (row) return row.file_id;
  const item = await broadcastingTables(database)
    .selectFrom('broadcasting.slot_items as i')
    .innerJoin('broadcasting.slot_deliveries as d', 'd.slot_item_id', 'i.id')
    .select('i.file_id')
    .where('i.id', '=', recordingId)
    .where('d.device_id', '=', deviceId)
    .where('d.state', '<>', 'CANCELLED')
    .executeTakeFirst();
  if (item) return item.file_id;
  const emergency = await broadcastingTables(database)
    .selectFrom('broadcasting.emergencies as e')
    .innerJoin('broadcasting.emergency_deliveries as d', 'd.emergency_id', 'e.id')
    .select('e.file_id')
    .where('e.id', '=', recordingId)
    .where('d.device_id', '=', deviceId)
    .executeTakeFirst();
  return emergency?.file_id ?? null;
}
