import { sql } from 'kysely';
import { job } from '@saola/platform/jobs';
import { localDay } from '@saola/vietnamese';
import { findVisitRule } from '../queries/find-visit-rule.ts';

/** Search words and single counts go when the rule says; the days of a site as a whole stay, for its total. */
export const forgetVisits = job(
  'portals.forget-visits',
  { every: '50 2 * * *' },
  async ({ database, now }) => {
    const { keepWordsDays, keepCountsDays } = await findVisitRule(database);
    const today = localDay(now());
    await sql`delete from portals.search_words where day < ${today}::date - ${keepWordsDays}::int`.execute(
      database,
    );
    await sql`delete from portals.visit_counts where day < ${today}::date - ${keepCountsDays}::int`.execute(
      database,
    );
  },
);
