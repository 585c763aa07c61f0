import { sql } from 'kysely';
import type { Context } from '@saola/platform/commands';
import { dayOf } from '@saola/organisations';
import { accessTables } from '../tables.ts';
import { getRights } from './get-rights.ts';

export interface AccountAddress {
  id: string;
  name: string;
  email: string;
}

/** Who has the permission at a unit today: the people to tell of what waits there. */
export async function listAccountsWith(
  context: Pick<Context, 'services' | 'database'>,
  permission: string,
  unitPath: string,
): Promise<AccountAddress[]> {
  const rights = await getRights(context.services, context.database);
  const able = [...rights].filter(([, permissions]) => permissions.has(permission)).map(([role]) => role);
  if (able.length === 0) return [];
  const today = dayOf(new Date());
  return accessTables(context.database)
    .selectFrom('access.accounts as account')
    .select(['account.id', 'account.name', 'account.email'])
    .where('account.disabled_at', 'is', null)
    .where((where) =>
      where.exists(
        where
          .selectFrom('access.role_assignments as held')
          .select('held.id')
          .whereRef('held.account_id', '=', 'account.id')
          .where('held.role', 'in', able)
          .where(sql<boolean>`held.unit_path @> ${unitPath}::ltree`)
          .where(
            sql<boolean>`held.valid_from <= ${today}::date and (held.valid_to is null or held.valid_to > ${today}::date)`,
          ),
      ),
    )
    .orderBy('account.username')
    .execute();
}
