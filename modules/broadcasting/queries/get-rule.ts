import type { Database } from '@saola/platform/database';
import { pathsAbove } from '@saola/organisations';
import { defaultRule, type Rule } from '../slots.ts';
import { broadcastingTables } from '../tables.ts';

/** The rule of any unit: its own, or the nearest above, or the default. Few units have rules of their own. */
export async function readRules(database: Database, demo: boolean): Promise<(unitPath: string) => Rule> {
  const rows = await broadcastingTables(database).selectFrom('broadcasting.rules').selectAll().execute();
  const byPath = new Map(rows.map((row) => [row.unit_path, row]));
  return (unitPath) => {
    const row = [unitPath, ...pathsAbove(unitPath).reverse()].map((path) => byPath.get(path)).find(Boolean);
    if (!row) return defaultRule(demo);
    return {
      takeAutomatically: row.take_automatically,
      playOnApproval: row.play_on_approval,
    };
  };
}

export async function getRule(database: Database, unitPath: string, demo: boolean): Promise<Rule> {
  return (await readRules(database, demo))(unitPath);
}
