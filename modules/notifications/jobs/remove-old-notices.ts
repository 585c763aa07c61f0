import { sql } from 'kysely';
import { job } from '@saola/platform/jobs';
import { notificationsTables } from '../tables.ts';

/** Notices and mails say what waits; after half a year nothing of it waits any more. */
export const removeOldNotices = job(
  'notifications.remove-old-notices',
  { every: '10 3 * * *' },
  async ({ database }) => {
    const db = notificationsTables(database);
    const old = sql<Date>`now() - interval '180 days'`;
    await db.deleteFrom('notifications.mails').where('created_at', '<', old).execute();
    await db
      .deleteFrom('notifications.notices')
      .where('at', '<', old)
      .where('id', 'not in', db.selectFrom('notifications.mails').select('notice_id'))
      .execute();
    await db.deleteFrom('notifications.caught_mails').where('at', '<', old).execute();
  },
);
