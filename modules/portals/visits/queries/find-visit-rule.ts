import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';

export interface VisitRule {
  /** Words are written when so many different readers looked for them on a day. */
  fewestAskers: number;
  keepWordsDays: number;
  keepCountsDays: number;
}

/** The rule of a day, today without one. */
export async function findVisitRule(database: Database): Promise<VisitRule> {
  const { rows } = await sql<{ fewest_askers: number; keep_words_days: number; keep_counts_days: number }>`
    select fewest_askers, keep_words_days, keep_counts_days from portals.visit_rules
    where valid_from <= current_date order by valid_from desc limit 1
  `.execute(database);
  const rule = rows[0];
  return {
    fewestAskers: rule?.fewest_askers ?? 2,
    keepWordsDays: rule?.keep_words_days ?? 365,
    keepCountsDays: rule?.keep_counts_days ?? 3_650,
  };
}
