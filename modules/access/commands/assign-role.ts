import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { dayOf, findUnit, organisationsError } from '@saola/organisations';
import { accessError } from '../errors.ts';
import { findAccount } from '../queries/find-account.ts';
import { mayBeHeldAt, permissionToGive, type Role } from '../role.ts';
import { accessTables } from '../tables.ts';
import { refuseOneself } from './authorise-over.ts';

export interface AssignRole {
  accountId: string;
  role: Role;
  unitId: string;
  validFrom?: string; // default today
  validTo?: string | null; // the first day without it; a deputy's role ends by itself
}

/** Gives an account a role at a unit, for a time or until further notice. */
export const assignRole = command('access.role.assign', async (frame, input: AssignRole) => {
  refuseOneself(frame, input.accountId);
  const unit = await findUnit(frame.tx, input.unitId);
  if (!unit) throw organisationsError('unit-not-found');
  frame.authorise(permissionToGive(input.role), unit.path);
  const account = await findAccount(frame.tx, input.accountId);
  if (!account) throw accessError('account-not-found');
  if (!mayBeHeldAt(input.role, unit.path)) throw accessError('role-not-here');
  const validFrom = input.validFrom ?? dayOf(frame.now);
  const validTo = input.validTo ?? null;
  if (validTo !== null && validTo <= validFrom) throw organisationsError('validity-not-usable');
  const db = accessTables(frame.tx);
  const held = await db
    .selectFrom('access.role_assignments')
    .select('id')
    .where('account_id', '=', account.id)
    .where('role', '=', input.role)
    .where('unit_id', '=', unit.id)
    .where(sql<boolean>`daterange(valid_from, valid_to) && daterange(${validFrom}::date, ${validTo}::date)`)
    .executeTakeFirst();
  if (held) throw accessError('role-already-held');
  const { id } = await db
    .insertInto('access.role_assignments')
    .values({
      account_id: account.id,
      role: input.role,
      unit_id: unit.id,
      unit_path: unit.path,
      valid_from: validFrom,
      valid_to: validTo,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  frame.record({
    subject: 'account',
    subjectId: account.id,
    unitPath: unit.path,
    detail: { role: input.role, from: validFrom, to: validTo },
  });
  return { assignmentId: id };
});
