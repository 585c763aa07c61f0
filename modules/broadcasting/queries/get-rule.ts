import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { defaultRule, type Rule } from '../slots.ts';
import { broadcastingTables } from '../tables.ts';

/** The rule of a unit: its own, or the nearest above, or the default. */
export async function getRule(database: Database, unitPath: string, demo: boolean): Promise<Rule> {
  const row = await broadcastingTables(database)
    .selectFrom('broadcasting.rules')
    .selectAll()
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .orderBy(sql`nlevel(unit_path)`, 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return defaultRule(demo);
  return {
    slots: row.slots,
    slotMinutes: row.slot_minutes,
    takeAutomatically: row.take_automatically,
    playOnApproval: row.play_on_approval,
  };
}
