import type { Database } from '@saola/platform/database';
import { notificationsTables } from '../tables.ts';

/** What the catcher holds, newest first; `recipient` narrows it to one address. */
export async function listCaughtMails(
  database: Database,
  { recipient, after, limit = 50 }: { recipient?: string; after?: string; limit?: number },
) {
  let query = notificationsTables(database).selectFrom('notifications.caught_mails').selectAll();
  if (recipient !== undefined) query = query.where('recipient', '=', recipient);
  if (after) query = query.where('id', '<', after);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const items = page.map((row) => ({
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    text: row.text,
    at: row.at.toISOString(),
  }));
  return { items, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
