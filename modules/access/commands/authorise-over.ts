import type { Frame } from '@saola/platform/commands';
import { accessError } from '../errors.ts';
import { findAccount, type Account } from '../queries/find-account.ts';
import { listGrants } from '../queries/list-grants.ts';

/**
 * The account, if the actor may do this to it: at its own unit and wherever it holds a role, so that nobody gains
 * by the account of somebody higher up. A province administrator's account takes another of that kind.
 */
export async function authoriseOver(frame: Frame, permission: string, accountId: string): Promise<Account> {
  const account = await findAccount(frame.tx, accountId);
  if (!account) throw accessError('account-not-found');
  const grants = await listGrants(frame.tx, [accountId]);
  frame.authorise(permission, account.unitPath);
  for (const { role, unitPath } of grants)
    frame.authorise(role === 'PROVINCE_ADMINISTRATOR' ? 'access.administrator.write' : permission, unitPath);
  return account;
}

export function refuseOneself(frame: Frame, accountId: string): void {
  if (frame.actor.kind === 'account' && frame.actor.id === accountId) throw accessError('not-oneself');
}
