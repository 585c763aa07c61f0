import type { Command } from 'commander';
import { readKeptHeads, verifyAudit } from '@saola/platform/audit';
import { refuseEmpty, withDatabase } from '../open-database.ts';

const says = {
  altered: 'đã bị sửa / was altered',
  removed: 'dòng ngay trước đã bị xóa / the row before it was removed',
  cut: 'đã bị cắt khỏi chuỗi / was cut off the chain',
};

export function auditCommands(program: Command): void {
  const audit = program.command('audit').description('the audit trail');
  audit
    .command('verify')
    .description(
      'recomputes the chain of the audit trail and names every altered or removed row; exit code 1 if any',
    )
    .action(() =>
      withDatabase(async ({ database, config }) => {
        await refuseEmpty(database);
        const { entries, problems } = await verifyAudit(database, await readKeptHeads(config.dataDir));
        for (const { entry, problem, at } of problems)
          console.error(`Dòng ${entry}${at ? ` (${at})` : ''}: ${says[problem]}`);
        if (problems.length > 0) process.exitCode = 1;
        else console.log(`Nhật ký nguyên vẹn: ${entries} dòng / the audit trail is whole: ${entries} rows`);
      }),
    );
}
