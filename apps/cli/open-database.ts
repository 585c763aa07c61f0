import { mkdir } from 'node:fs/promises';
import { decide, readEnv, type Config } from '@saola/platform/config';
import {
  connect,
  findEmbeddedPostgres,
  startEmbeddedPostgres,
  type Connection,
} from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';

export interface OpenDatabase extends Connection {
  config: Config;
}

/** The database of the running server, or the same started for the length of a command. */
export async function withDatabase<T>(work: (open: OpenDatabase) => Promise<T>): Promise<T> {
  const config = decide(readEnv());
  await mkdir(config.dataDir, { recursive: true });
  const running =
    config.database.kind === 'outside' ? config.database.url : await findEmbeddedPostgres(config.dataDir);
  const own = running ? null : await startEmbeddedPostgres(config.dataDir);
  const connection = connect(running ?? own!.url, createLogger('warn'), 3);
  try {
    return await work({ ...connection, config });
  } finally {
    await connection.close();
    await own?.stop();
  }
}
