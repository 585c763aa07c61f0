import { hashPassword } from 'better-auth/crypto';
import { command } from '@saola/platform/commands';
import { findUnit, organisationsError } from '@saola/organisations';
import { accessError } from '../errors.ts';
import { isUsablePassword, oneTimePassword } from '../password.ts';
import { accessTables } from '../tables.ts';
import { writePassword } from './write-password.ts';

export interface CreateAccount {
  username: string;
  name: string;
  title?: string;
  email: string;
  unitId: string;
  /** Only the demonstration gives one; others get a one-time password that must be changed. */
  password?: string;
}

/** An account at a unit, without any role yet. Answers the one-time password, which is shown once and kept nowhere. */
export const createAccount = command('access.account.create', async (frame, input: CreateAccount) => {
  const unit = await findUnit(frame.tx, input.unitId);
  if (!unit) throw organisationsError('unit-not-found');
  frame.authorise('access.account.write', unit.path);
  const username = input.username.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(username)) throw accessError('username-not-usable');
  const password = input.password ?? oneTimePassword();
  if (!isUsablePassword(password, username)) throw accessError('password-too-weak');
  const account = await accessTables(frame.tx)
    .insertInto('access.accounts')
    .values({
      username,
      name: input.name,
      title: input.title ?? '',
      email: input.email,
      unit_id: unit.id,
      unit_path: unit.path,
      must_change_password: input.password === undefined,
      disabled_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!account) throw accessError('username-taken');
  await writePassword(frame.tx, account.id, await hashPassword(password));
  frame.record({ subject: 'account', subjectId: account.id, unitPath: unit.path, detail: { username } });
  return { accountId: account.id, password };
});
