import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';

/**
 * The next second at which some page of the network changes by the clock alone; null when none is planned. One for all
 * sites: pages of one show stories of others. Each part is one look into an index.
 */
export async function findNextChange(database: Database, now: Date): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select least(
    (select min(visible_from) from portals.publications where visible_from > ${now}),
    (select min(visible_until) from portals.publications where visible_until > ${now}),
    (select min(words_from) from portals.articles where words_from > ${now}),
    (select min(words_until) from portals.articles where words_until > ${now})
  ) as at`.execute(database);
  return rows[0]?.at ?? null;
}
