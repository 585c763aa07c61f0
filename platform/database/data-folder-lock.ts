import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
  readonly dataDir: string;
  constructor(dataDir: string) {
    super(
      `Another Saola server runs on the data folder ${dataDir}. Stop it first, or choose another folder with DATA_DIR.`,
    );
    this.dataDir = dataDir;
  }
}

/**
 * One server a data folder, or several processes that share its roles among them.
 * The lock is the database session's, so it ends with the process however it ends; when the database goes away and
 * comes back, it is taken again.
 */
export async function lockDataFolder(
  url: string,
  dataDir: string,
  shared = false,
): Promise<{ release(): Promise<void> }> {
  const key = `saola data folder ${identityOf(dataDir)}`;
  let released = false;
  let client: pg.Client | null = null;

  async function take(): Promise<boolean> {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on('error', () => {});
    await next.connect();
    const taken = await next.query<{ locked: boolean }>(
      `select pg_try_advisory_lock${shared ? '_shared' : ''}(hashtextextended($1, 0)) as locked`,
      [key],
    );
    if (released || !taken.rows[0]?.locked) {
      await next.end();
      return false;
    }
    next.on('end', () => void takeAgain());
    client = next;
    return true;
  }

  async function takeAgain(): Promise<void> {
    while (!released) {
      await sleep(500);
      if (await take().catch(() => false)) return;
    }
  }

  if (!(await take())) throw new DataFolderInUse(dataDir);
  return {
    async release() {
      released = true;
      await client?.end().catch(() => {});
    },
  };
}

function identityOf(dataDir: string): string {
  const file = join(dataDir, 'keys', 'data-folder-id');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomUUID(), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
