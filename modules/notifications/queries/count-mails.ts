import type { Database } from '@saola/platform/database';
import { notificationsTables, type MailState } from '../tables.ts';

/** How many mails stand in each state. */
export async function countMails(database: Database): Promise<Record<MailState, number>> {
  const rows = await notificationsTables(database)
    .selectFrom('notifications.mails')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const counts = { WAITING: 0, SENT: 0, FAILED: 0, HELD: 0 };
  for (const { state, count } of rows) counts[state] = Number(count);
  return counts;
}
