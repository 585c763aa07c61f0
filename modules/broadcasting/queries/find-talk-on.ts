import type { Database } from '@saola/platform/database';
import { broadcastingTables } from '../tables.ts';

/** Who speaks on any of these loudspeakers now; null when nobody does. */
export async function findTalkOn(
  database: Database,
  deviceIds: readonly string[],
): Promise<{ speaker: string; title: string; limitAt: string } | null> {
  if (deviceIds.length === 0) return null;
  const row = await broadcastingTables(database)
    .selectFrom('broadcasting.live_talks as t')
    .innerJoin('broadcasting.programmes as p', 'p.id', 't.programme_id')
    .innerJoin('broadcasting.deliveries as d', 'd.programme_id', 'p.id')
    .select(['t.speaker', 'p.title', 't.limit_at'])
    .where('t.state', '=', 'ON_AIR')
    .where('d.device_id', 'in', deviceIds)
    .limit(1)
    .executeTakeFirst();
  return row ? { speaker: row.speaker, title: row.title, limitAt: row.limit_at.toISOString() } : null;
}
