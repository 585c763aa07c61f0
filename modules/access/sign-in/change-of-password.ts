import { command } from '@saola/platform/commands';
import { accessError } from '../errors.ts';
import { isUsablePassword } from '../password.ts';
import { findAccountByUsername } from '../queries/find-account.ts';
import { accessTables } from '../tables.ts';

/** @throws access/password-too-weak for a new password that is the old one or not long enough */
export function checkNewPassword(username: string, body: unknown): void {
  const { newPassword, currentPassword } = (body ?? {}) as Record<string, unknown>;
  if (
    typeof newPassword !== 'string' ||
    newPassword === currentPassword ||
    !isUsablePassword(newPassword, username)
  )
    throw accessError('password-too-weak');
}

/** Once the library has changed the password, the account may work. */
export const noteChangedPassword = command(
  'access.account.change-password',
  async (frame, username: string) => {
    frame.anyone('each changes his own password, having given the one before');
    const account = await findAccountByUsername(frame.tx, username);
    if (!account) throw accessError('account-not-found');
    await accessTables(frame.tx)
      .updateTable('access.accounts')
      .set({ must_change_password: false, updated_at: frame.now })
      .where('id', '=', account.id)
      .execute();
    frame.record({ subject: 'account', subjectId: account.id, unitPath: account.unitPath });
  },
);
