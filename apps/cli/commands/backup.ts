import type { Command } from 'commander';
import { PgBoss } from 'pg-boss';
import { resolve } from 'node:path';
import { restoreBackup, writeBackup } from '@saola/platform/backup';
import { platformSource } from '@saola/platform/database';
import { openStorage } from '@saola/platform/storage';
import { composeModules } from '../../server/modules.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';

export function backupCommands(program: Command): void {
  program
    .command('backup <file>')
    .description('writes database, files and keys into one archive (.tar.gz)')
    .action((file: string) =>
      withDatabase(async ({ url, config, database }) => {
        await refuseEmpty(database);
        const storage = await openStorage(config);
        const done = await writeBackup({ databaseUrl: url, storage, dataDir: config.dataDir }, resolve(file));
        console.log(`Đã sao lưu ${done.tables} bảng, ${done.files} tệp vào ${file}`);
      }),
    );
  program
    .command('restore <file>')
    .description('brings an archive back into an empty DATA_DIR or database')
    .action((file: string) =>
      withDatabase(
        async ({ url, config }) => {
          const done = await restoreBackup(resolve(file), {
            databaseUrl: url,
            storage: await openStorage(config),
            dataDir: config.dataDir,
            sources: [platformSource, ...composeModules()],
            createQueueSchema: async () => {
              const boss = new PgBoss({
                connectionString: url,
                schema: 'jobs',
                supervise: false,
                schedule: false,
              });
              await boss.start();
              await boss.stop({ graceful: false });
            },
          });
          console.log(`Đã khôi phục ${done.rows} dòng, ${done.files} tệp từ ${file}`);
        },
        { mayBegin: true },
      ),
    );
}
