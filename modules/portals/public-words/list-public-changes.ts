import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';

export interface PublicChanges {
  /** Stories readers may find otherwise than before; one may be named again that was named already. */
  changes: { number: number; storyId: string }[];
  /** Transactions below it have ended and were read: the next question begins here. */
  next: string;
}

/** Nothing is told of what was before it: the place from which changes are followed. */
export async function currentPlace(database: Database): Promise<string> {
  const { rows } = await sql<{
    next: string;
  }>`select pg_snapshot_xmin(pg_current_snapshot())::text as next`.execute(database);
  return rows[0]!.next;
}

/** What has changed since a place. One that began before another may end after it: the place waits for both. */
export async function listPublicChanges(database: Database, since: string): Promise<PublicChanges> {
  const { rows } = await sql<{ next: string; number: number | null; storyId: string }>`
    select place.next, change.number, change.story_id as "storyId"
    from (select pg_snapshot_xmin(pg_current_snapshot())::text as next) place
    left join portals.public_changes change on change.transaction >= ${since}::xid8
    order by change.number
  `.execute(database);
  return {
    changes: rows.flatMap(({ number, storyId }) => (number === null ? [] : [{ number, storyId }])),
    next: rows[0]!.next,
  };
}
