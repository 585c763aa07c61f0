import { command } from '@saola/platform/commands';
import { accessTables } from '../tables.ts';
import { assignRole } from './assign-role.ts';
import { createAccount } from './create-account.ts';

/** The one account of an empty province. Null when any account exists; the password is told this one time. */
export const createFirstAdministrator = command(
  'access.first-administrator.create',
  async (frame, input: { provinceId: string; email: string }) => {
    frame.authorise('access.administrator.write', '');
    const existing = await accessTables(frame.tx)
      .selectFrom('access.accounts')
      .select('id')
      .limit(1)
      .executeTakeFirst();
    frame.unrecorded('the commands inside leave their own lines');
    if (existing) return null;
    const username = 'quantri';
    const { accountId, password } = await createAccount(frame.context, {
      username,
      name: 'Quản trị tỉnh',
      title: 'Người quản trị đầu tiên',
      email: input.email,
      unitId: input.provinceId,
    });
    await assignRole(frame.context, { accountId, role: 'PROVINCE_ADMINISTRATOR', unitId: input.provinceId });
    return { username, password };
  },
);
