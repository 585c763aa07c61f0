import { hashPassword } from 'better-auth/crypto';
import { command } from '@saola/platform/commands';
import { oneTimePassword } from '../password.ts';
import { accessTables } from '../tables.ts';
import { authoriseOver, refuseOneself } from './authorise-over.ts';
import { endSessions, writePassword } from './write-password.ts';

/** A new one-time password; opens a lock, and on demand takes a lost second factor away. */
export const resetPassword = command(
  'access.account.reset-password',
  async (frame, input: { accountId: string; withoutSecondFactor?: boolean }) => {
    refuseOneself(frame, input.accountId);
    const account = await authoriseOver(frame, 'access.account.write', input.accountId);
    const db = accessTables(frame.tx);
    const password = oneTimePassword();
    await writePassword(frame.tx, account.id, await hashPassword(password));
    await db
      .updateTable('access.accounts')
      .set({
        must_change_password: true,
        updated_at: frame.now,
        ...(input.withoutSecondFactor ? { two_factor_enabled: false } : {}),
      })
      .where('id', '=', account.id)
      .execute();
    if (input.withoutSecondFactor)
      await db.deleteFrom('access.second_factors').where('account_id', '=', account.id).execute();
    await db.deleteFrom('access.sign_in_attempts').where('username', '=', account.username).execute();
    await endSessions(frame.tx, account.id);
    frame.record({
      subject: 'account',
      subjectId: account.id,
      unitPath: account.unitPath,
      detail: { withoutSecondFactor: input.withoutSecondFactor ?? false },
    });
    return { password };
  },
);
