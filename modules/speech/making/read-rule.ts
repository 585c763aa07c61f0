import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { speechTables } from '../tables.ts';
import type { Purpose } from '../voices/voice.ts';
import { defaultRules, type BroadcastRule } from './rule.ts';

/** The rule that holds for a unit: its own, or that of the nearest above it, or the default. */
export async function readBroadcastRule(
  database: Database,
  { unitPath, purpose }: { unitPath: string; purpose: Purpose },
): Promise<BroadcastRule & { setBy: string | null }> {
  const row = await speechTables(database)
    .selectFrom('speech.broadcast_rules')
    .select(['unit_path', 'chime', 'announcement', 'closing', 'repeat', 'voices', 'bed'])
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .where('purpose', '=', purpose)
    .orderBy(sql`nlevel(unit_path) desc`)
    .limit(1)
    .executeTakeFirst();
  if (!row) return { ...defaultRules[purpose], setBy: null };
  const { unit_path: setBy, ...rule } = row;
  return { ...rule, setBy };
}
