import { sql } from 'kysely';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBackup } from '@saola/platform/backup';
import type { Config } from '@saola/platform/config';
import type { Connection } from '@saola/platform/database';

/** Before migrations change a database that holds something, all of it is written aside; files do not change then. */
export async function backUpBeforeUpgrade(connection: Connection, config: Config): Promise<void> {
  const found =
    await sql`select 1 from pg_tables where schemaname = 'platform' and tablename = 'audit_entries'`.execute(
      connection.database,
    );
  if (found.rows.length === 0) return;
  const folder = join(config.dataDir, 'backups');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const time = new Date().toISOString().replace(/[:.]/g, '-');
  await writeBackup(
    { databaseUrl: connection.url, storage: null, dataDir: config.dataDir },
    join(folder, `before-upgrade-${time}.tar.gz`),
  );
}
