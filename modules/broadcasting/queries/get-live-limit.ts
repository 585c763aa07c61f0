import { pathsAbove } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { usualLimit } from '../live/talk.ts';
import { broadcastingTables } from '../tables.ts';

/** Minutes that one may speak: the unit's own rule, or the nearest above, or what is usual. */
export async function getLiveLimit(database: Database, unitPath: string): Promise<number> {
  const rows = await broadcastingTables(database)
    .selectFrom('broadcasting.live_limits')
    .select(['unit_path', 'most_minutes'])
    .where('unit_path', 'in', [unitPath, ...pathsAbove(unitPath)])
    .execute();
  const [nearest] = rows.toSorted((a, b) => b.unit_path.length - a.unit_path.length);
  return nearest?.most_minutes ?? usualLimit;
}
