import type { Database } from '@saola/platform/database';
import { accessTables } from '../tables.ts';

export interface Account {
  id: string;
  username: string;
  name: string;
  title: string;
  email: string;
  twoFactor: boolean;
  unitId: string;
  unitPath: string;
  mustChangePassword: boolean;
  disabledAt: Date | null;
}

const selectAccounts = (database: Database) =>
  accessTables(database)
    .selectFrom('access.accounts')
    .select([
      'id',
      'username',
      'name',
      'title',
      'email',
      'two_factor_enabled as twoFactor',
      'unit_id as unitId',
      'unit_path as unitPath',
      'must_change_password as mustChangePassword',
      'disabled_at as disabledAt',
    ]);

export async function findAccount(database: Database, accountId: string): Promise<Account | null> {
  return (await selectAccounts(database).where('id', '=', accountId).executeTakeFirst()) ?? null;
}

export async function findAccountByUsername(database: Database, username: string): Promise<Account | null> {
  const query = selectAccounts(database).where('username', '=', username.toLowerCase());
  return (await query.executeTakeFirst()) ?? null;
}
