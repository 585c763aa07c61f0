import type { Database } from '@saola/platform/database';
import { notificationsTables } from '../tables.ts';

/** An officer's notices, newest first. */
export async function listNotices(
  database: Database,
  accountId: string,
  { after, limit = 30 }: { after?: string; limit?: number },
) {
  let query = notificationsTables(database)
    .selectFrom('notifications.notices')
    .selectAll()
    .where('account_id', '=', accountId);
  if (after) query = query.where('id', '<', after);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const items = page.map(({ id, title, text, link, at, read_at }) => ({
    id,
    title,
    text,
    link,
    at: at.toISOString(),
    read: read_at !== null,
  }));
  return { items, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
