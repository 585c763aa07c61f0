import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';

export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
}

/**
 * One server a data folder, or several processes that share its roles among them.
 * The lock is the database session's, so it ends with the process however it ends.
 */
export async function lockDataFolder(
  url: string,
  dataDir: string,
  shared = false,
): Promise<{ release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  client.on('error', () => {});
  await client.connect();
  const taken = await client.query<{ locked: boolean }>(
    `select pg_try_advisory_lock${shared ? '_shared' : ''}(hashtextextended($1, 0)) as locked`,
    [`saola data folder ${identityOf(dataDir)}`],
  );
  if (!taken.rows[0]?.locked) {
    await client.end();
    throw new DataFolderInUse(
      `Another Saola server runs on the data folder ${dataDir}. Stop it first, or choose another folder with DATA_DIR.`,
    );
  }
  return { release: () => client.end().catch(() => {}) };
}

function identityOf(dataDir: string): string {
  const file = join(dataDir, 'keys', 'data-folder-id');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomUUID(), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
