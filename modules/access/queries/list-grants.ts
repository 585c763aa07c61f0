import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { dayOf } from '@saola/organisations';
import type { Role } from '../role.ts';
import { accessTables } from '../tables.ts';

export interface HeldRole {
  id: string;
  accountId: string;
  role: Role;
  unitId: string;
  unitPath: string;
  validFrom: string;
  validTo: string | null;
}

/** The roles the accounts hold today. */
export async function listGrants(database: Database, accountIds: readonly string[]): Promise<HeldRole[]> {
  if (accountIds.length === 0) return [];
  return accessTables(database)
    .selectFrom('access.role_assignments')
    .select([
      'id',
      'account_id as accountId',
      'role',
      'unit_id as unitId',
      'unit_path as unitPath',
      'valid_from as validFrom',
      'valid_to as validTo',
    ])
    .where('account_id', 'in', accountIds)
    .where(inForce(dayOf(new Date())))
    .orderBy('unit_path')
    .orderBy('role')
    .execute();
}

/** For `where`: a dated row holds on `day`. */
export const inForce = (day: string) =>
  sql<boolean>`valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)`;
