import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { localDay } from '@saola/vietnamese';

/** What Vietnamese portals show at their foot. */
export interface Counters {
  online: number;
  today: number;
  yesterday: number;
  month: number;
  total: number;
}

const DAY = 86_400_000; // ms

/** Of every site that was ever visited, in one statement over one row a site and day. */
export async function readCounters(database: Database, now: Date): Promise<Map<string, Counters>> {
  const today = localDay(now);
  const yesterday = localDay(new Date(now.getTime() - DAY));
  const month = `${today.slice(0, 7)}-01`;
  const { rows } = await sql<Counters & { site_id: string }>`
    select days.site_id,
      coalesce(max(online.readers), 0)::int as online,
      coalesce(sum(visits) filter (where day = ${today}::date), 0)::int as today,
      coalesce(sum(visits) filter (where day = ${yesterday}::date), 0)::int as yesterday,
      coalesce(sum(visits) filter (where day >= ${month}::date), 0)::int as month,
      sum(visits)::float8 as total
    from portals.visit_days as days
    left join (
      select site_id, sum(readers) as readers from portals.readers_online
      where told_at > ${now}::timestamptz - interval '90 seconds' group by site_id
    ) as online on online.site_id = days.site_id
    group by days.site_id
  `.execute(database);
  return new Map(rows.map(({ site_id, ...counters }) => [site_id, counters]));
}
