import { command } from '@saola/platform/commands';
import { accessError } from '../errors.ts';
import { accessTables } from '../tables.ts';
import { authoriseOver, refuseOneself } from './authorise-over.ts';
import { endSessions } from './write-password.ts';

/** Closes an account for good: its roles stay in the record, it can no longer sign in. */
export const disableAccount = command(
  'access.account.disable',
  async (frame, input: { accountId: string }) => {
    refuseOneself(frame, input.accountId);
    const account = await authoriseOver(frame, 'access.account.write', input.accountId);
    if (account.disabledAt) throw accessError('account-already-disabled');
    await accessTables(frame.tx)
      .updateTable('access.accounts')
      .set({ disabled_at: frame.now, updated_at: frame.now })
      .where('id', '=', account.id)
      .execute();
    await endSessions(frame.tx, account.id);
    frame.record({ subject: 'account', subjectId: account.id, unitPath: account.unitPath });
  },
);
