import type { Command } from 'commander';
import { findAccountByUsername, listAccounts, resetPassword } from '@saola/access';
import { contextOfOperator } from '../context-of-operator.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';

export function accountsCommands(program: Command): void {
  const accounts = program.command('accounts').description("officers' accounts");
  accounts
    .command('list')
    .description('every account with its unit and its roles')
    .action(() =>
      withDatabase(async ({ database }) => {
        await refuseEmpty(database);
        for (let after: string | undefined; ;) {
          const { items, next } = await listAccounts(database, { paths: [''], ...(after ? { after } : {}) });
          for (const account of items) {
            const roles = account.grants.map(({ role, unitName }) => `${role} (${unitName})`).join(', ');
            const state = account.disabledAt ? 'đã đóng' : account.lockedUntil ? 'đang khóa' : 'dùng được';
            console.log([account.username, account.unitName, state, roles].join('\t'));
          }
          if (next === null) return;
          after = next;
        }
      }),
    );
  accounts
    .command('reset-password <username>')
    .description('a new one-time password, shown once; it must be changed at the next sign-in')
    .option('--without-second-factor', 'also takes away a second factor that was lost')
    .action((username: string, { withoutSecondFactor = false }: { withoutSecondFactor?: boolean }) =>
      withDatabase(async (open) => {
        await refuseEmpty(open.database);
        const account = await findAccountByUsername(open.database, username);
        if (!account) throw new Error(`Không có tài khoản ${username} / there is no account ${username}`);
        const { password } = await resetPassword(contextOfOperator(open), {
          accountId: account.id,
          withoutSecondFactor,
        });
        console.log(`Mật khẩu dùng một lần của ${account.username}: ${password}`);
      }),
    );
}
