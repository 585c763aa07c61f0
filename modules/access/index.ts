export { roles, type Role } from './role.ts';
export { accessError } from './errors.ts';
export { authPlugin } from './sign-in/auth-plugin.ts';
export { actorOfAccount, resolveActor } from './sign-in/resolve-actor.ts';
export { findAccount, findAccountByUsername, type Account } from './queries/find-account.ts';
export {
  listAccountsWith,
  listNearestAccountsWith,
  type AccountAddress,
} from './queries/list-accounts-with.ts';
export { assignRole } from './commands/assign-role.ts';
export { createAccount } from './commands/create-account.ts';
export { createFirstAdministrator } from './commands/create-first-administrator.ts';
export { disableAccount } from './commands/disable-account.ts';
export { endRole } from './commands/end-role.ts';
export { proveByCode } from './commands/prove-by-code.ts';
export { overridePermission } from './commands/override-permission.ts';
export { resetPassword } from './commands/reset-password.ts';
export { succeedUnitInAccess } from './commands/succeed-unit.ts';
export { listAccounts, type AccountView } from './queries/list-accounts.ts';
