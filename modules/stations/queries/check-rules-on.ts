import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';

/** The checks that are planned on a day. */
export async function checkRulesOn(database: Database, day: string) {
  const rows = await stationsTables(database)
    .selectFrom('stations.check_rules')
    .distinctOn('code')
    .select(['code', 'name', 'every_months as everyMonths', 'technology'])
    .where('valid_from', '<=', sql<string>`${day}::date`)
    .where((where) =>
      where.or([where('valid_to', 'is', null), where('valid_to', '>', sql<string>`${day}::date`)]),
    )
    .orderBy('code')
    .orderBy('valid_from', 'desc')
    .execute();
  return rows;
}
