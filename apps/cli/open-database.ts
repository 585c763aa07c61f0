import { sql } from 'kysely';
import { mkdir } from 'node:fs/promises';
import { decide, readEnv, type Config } from '@saola/platform/config';
import {
  connect,
  findEmbeddedPostgres,
  holdsEmbeddedPostgres,
  lockDataFolder,
  startEmbeddedPostgres,
  type Connection,
  type Database,
} from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import { postBox } from './post-box.ts';

export interface OpenDatabase extends Connection {
  config: Config;
  /** For events and work left to the server. */
  post: ReturnType<typeof postBox>;
}

/**
 * The database of the running server, or the same started for the length of a command. A folder that holds none is
 * given one only by who says so: a mistyped DATA_DIR makes nothing.
 */
export async function withDatabase<T>(
  work: (open: OpenDatabase) => Promise<T>,
  { mayBegin = false } = {},
): Promise<T> {
  const config = decide(readEnv());
  if (!mayBegin && config.database.kind === 'embedded' && !holdsEmbeddedPostgres(config.dataDir))
    throw new Error(
      `Thư mục ${config.dataDir} chưa có dữ liệu Saola: hãy kiểm tra DATA_DIR hoặc DATABASE_URL / no Saola in ${config.dataDir}: look at DATA_DIR or DATABASE_URL`,
    );
  await mkdir(config.dataDir, { recursive: true });
  const running =
    config.database.kind === 'outside' ? config.database.url : await findEmbeddedPostgres(config.dataDir);
  const own = running ? null : await startEmbeddedPostgres(config.dataDir);
  // A server that starts meanwhile would go on with this database, and lose it when the command ends.
  const lock = own ? await lockDataFolder(own.url, config.dataDir) : null;
  const connection = connect(running ?? own!.url, createLogger('warn'), 3);
  const post = postBox(connection.url);
  try {
    return await work({ ...connection, config, post });
  } finally {
    await post.close();
    await connection.close();
    await lock?.release();
    await own?.stop();
  }
}

export async function holdsTable(database: Database, name: string): Promise<boolean> {
  const { rows } = await sql<{ here: boolean }>`select to_regclass(${name}) is not null as here`.execute(
    database,
  );
  return rows[0]?.here ?? false;
}

/** @throws in plain words for a database without a Saola in it */
export async function refuseEmpty(database: Database): Promise<void> {
  if (!(await holdsTable(database, 'platform.migrations')))
    throw new Error(
      'Ở đây chưa có dữ liệu Saola: hãy kiểm tra DATA_DIR hoặc DATABASE_URL / there is no Saola in this database: look at DATA_DIR or DATABASE_URL',
    );
}
