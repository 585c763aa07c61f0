import type { Database } from '@saola/platform/database';
import { feedbackError } from '../errors.ts';
import { feedbackTables } from '../tables.ts';

/** The item, held until the transaction ends: two officers do not answer at once. */
export async function lockItem(database: Database, feedbackId: string) {
  const row = await feedbackTables(database)
    .selectFrom('feedback.items')
    .selectAll()
    .where('id', '=', feedbackId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw feedbackError('feedback-not-found');
  return row;
}
