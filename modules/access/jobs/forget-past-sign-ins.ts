import { sql } from 'kysely';
import { job } from '@saola/platform/jobs';
import { accessTables } from '../tables.ts';

/** Sessions and challenges that have run out, and attempts no rule looks back to, are removed. */
export const forgetPastSignIns = job(
  'access.forget-past-sign-ins',
  { every: '17 * * * *' },
  async ({ database }) => {
    const db = accessTables(database);
    const over = sql<boolean>`expires_at < now()`;
    await db.deleteFrom('access.sessions').where(over).execute();
    await db.deleteFrom('access.verifications').where(over).execute();
    await db
      .deleteFrom('access.sign_in_attempts')
      .where(sql<boolean>`greatest(last_at, locked_until) < now() - interval '1 day'`)
      .execute();
  },
);
