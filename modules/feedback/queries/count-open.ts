import { atOrBelowAny, type Database } from '@saola/platform/database';
import { openStates } from '../feedback.ts';
import { feedbackTables } from '../tables.ts';

/** How many items wait for an answer at or below the given units. */
export async function countOpen(database: Database, unitPaths: readonly string[]): Promise<number> {
  const { count } = await feedbackTables(database)
    .selectFrom('feedback.items')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('state', 'in', openStates)
    .where(atOrBelowAny('unit_path', unitPaths))
    .executeTakeFirstOrThrow();
  return Number(count);
}
