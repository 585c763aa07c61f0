import { sql } from 'kysely';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { findUnits, fold } from '@saola/organisations';
import { accessTables } from '../tables.ts';
import { listGrants } from './list-grants.ts';
import { withUnitNames, type GrantView } from './name-grants.ts';

export interface AccountView {
  id: string;
  username: string;
  name: string;
  title: string;
  email: string;
  twoFactor: boolean;
  unitId: string;
  unitName: string;
  disabledAt: Date | null;
  lockedUntil: Date | null;
  grants: GrantView[];
}

/** Accounts of the units at or below `paths`, by username, a page at a time. */
export async function listAccounts(
  database: Database,
  search: { paths: readonly string[]; under?: string; q?: string; after?: string; limit?: number },
): Promise<{ items: AccountView[]; next: string | null }> {
  const limit = search.limit ?? 100;
  let query = accessTables(database)
    .selectFrom('access.accounts as account')
    .leftJoin('access.sign_in_attempts as attempts', 'attempts.username', 'account.username')
    .select([
      'account.id',
      'account.username',
      'account.name',
      'account.title',
      'account.email',
      'account.two_factor_enabled as twoFactor',
      'account.unit_id as unitId',
      'account.disabled_at as disabledAt',
      sql<Date | null>`case when attempts.locked_until > now() then attempts.locked_until end`.as(
        'lockedUntil',
      ),
    ])
    .where(atOrBelowAny('account.unit_path', search.paths));
  if (search.under) query = query.where(sql<boolean>`account.unit_path <@ ${search.under}::ltree`);
  if (search.after) query = query.where('account.username', '>', search.after);
  if (search.q)
    query = query.where(
      sql<boolean>`strpos(unaccent(lower(account.name)) || ' ' || account.username, ${fold(search.q.trim())}) > 0`,
    );
  const rows = await query
    .orderBy('account.username')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const grants = await listGrants(
    database,
    page.map((account) => account.id),
  );
  const units = await findUnits(
    database,
    [...page, ...grants].map((row) => row.unitId),
  );
  const items = page.map((account) => ({
    ...account,
    unitName: units.get(account.unitId)?.fullName ?? '',
    grants: withUnitNames(
      grants.filter((grant) => grant.accountId === account.id),
      units,
    ),
  }));
  return { items, next: rows.length > limit ? (page.at(-1)?.username ?? null) : null };
}
