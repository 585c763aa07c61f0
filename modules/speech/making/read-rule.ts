import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { speechTables } from '../tables.ts';
import type { Purpose } from '../voices/voice.ts';
import { defaultRules, type BroadcastRule } from './rule.ts';

export interface HeldRule {
  rule: BroadcastRule;
  /** Null: nobody has set it, Saola's own. */
  setBy: { unitId: string; unitPath: string } | null;
}

/** What a unit and those above it said, nearest first, and at last the default. */
export async function readBroadcastRules(
  database: Database,
  { unitPath, purpose }: { unitPath: string; purpose: Purpose },
): Promise<[HeldRule, ...HeldRule[]]> {
  const rows = await speechTables(database)
    .selectFrom('speech.broadcast_rules')
    .select(['unit_id', 'unit_path', 'chime', 'announcement', 'closing', 'repeat', 'voices', 'bed'])
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .where('purpose', '=', purpose)
    .orderBy(sql`nlevel(unit_path) desc`)
    .execute();
  const held = rows.map(({ unit_id, unit_path, ...rule }): HeldRule => {
    return { rule, setBy: { unitId: unit_id, unitPath: unit_path } };
  });
  const last: HeldRule = { rule: defaultRules[purpose], setBy: null };
  const [first = last, ...others] = [...held, last];
  return [first, ...others];
}

/** The rule that holds for a unit: its own, or that of the nearest above it, or the default. */
export async function readBroadcastRule(
  database: Database,
  wanted: { unitPath: string; purpose: Purpose },
): Promise<BroadcastRule> {
  const [held] = await readBroadcastRules(database, wanted);
  return held.rule;
}
