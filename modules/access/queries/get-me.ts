import type { Context } from '@saola/platform/commands';
import { findUnits } from '@saola/organisations';
import { accessError } from '../errors.ts';
import { permissionsOf } from '../grant.ts';
import { findAccount } from './find-account.ts';
import { getRights } from './get-rights.ts';
import { listGrants } from './list-grants.ts';
import { withUnitNames } from './name-grants.ts';

/** The signed-in account, its roles and what they let it do. Before a password that must change is changed: nothing. */
export async function getMe(context: Context) {
  const account = context.actor.id ? await findAccount(context.database, context.actor.id) : null;
  if (!account) throw accessError('account-not-found');
  const held = account.mustChangePassword ? [] : await listGrants(context.database, [account.id]);
  const units = await findUnits(context.database, [account.unitId, ...held.map((grant) => grant.unitId)]);
  const { id, name, username, title, unitId } = account;
  return {
    account: { id, name, username, title, unitId, unitName: units.get(unitId)?.fullName ?? '' },
    grants: withUnitNames(held, units),
    permissions: permissionsOf(held, await getRights(context.services, context.database)),
    twoFactor: account.twoFactor,
    mustChangePassword: account.mustChangePassword,
  };
}
