import { sql } from 'kysely';
import { dayOf } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';
import type { FaultRule } from '../ticket-watch.ts';

/** The rules for faults that hold at this time, by cause. */
export async function faultRulesOn(database: Database, now: Date): Promise<Map<string, FaultRule>> {
  const rows = await stationsTables(database)
    .selectFrom('stations.fault_rules')
    .distinctOn('cause')
    .selectAll()
    .where('valid_from', '<=', sql<string>`${dayOf(now)}::date`)
    .orderBy('cause')
    .orderBy('valid_from', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.cause,
      {
        openAfterMinutes: row.open_after_minutes,
        openAfterBroadcasts: row.open_after_broadcasts,
        closeAfterMinutes: row.close_after_minutes,
        reopenWithinHours: row.reopen_within_hours,
        dueWithinHours: row.due_within_hours,
      },
    ]),
  );
}
