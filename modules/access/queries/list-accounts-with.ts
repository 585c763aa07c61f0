import { sql } from 'kysely';
import type { Context } from '@saola/platform/commands';
import { dayOf } from '@saola/organisations';
import { accessTables } from '../tables.ts';
import { getRights } from './get-rights.ts';

export interface AccountAddress {
  id: string;
  name: string;
  email: string;
  /** How deep the unit lies at which the permission is held: 1 for the province, more for a nearer one. */
  depth: number;
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
    .innerJoin('access.role_assignments as held', 'held.account_id', 'account.id')
    .select(['account.id', 'account.name', 'account.email'])
    .select(sql<number>`max(nlevel(held.unit_path))`.as('depth'))
    .where('account.disabled_at', 'is', null)
    .where('held.role', 'in', able)
    .where(sql<boolean>`held.unit_path @> ${unitPath}::ltree`)
    .where(
      sql<boolean>`held.valid_from <= ${today}::date and (held.valid_to is null or held.valid_to > ${today}::date)`,
    )
    .groupBy('account.id')
    .orderBy('account.username')
    .execute();
}

/** Those of them who are nearest to the unit: a commune's own officers before the province's. */
export async function listNearestAccountsWith(
  context: Pick<Context, 'services' | 'database'>,
  permission: string,
  unitPath: string,
): Promise<AccountAddress[]> {
  const accounts = await listAccountsWith(context, permission, unitPath);
  const nearest = Math.max(...accounts.map(({ depth }) => depth));
  return accounts.filter(({ depth }) => depth === nearest);
}
