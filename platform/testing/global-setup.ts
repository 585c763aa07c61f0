import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@saola/platform/database';
import { withoutWaitingForTheDisk } from './without-waiting.ts';

/** One PostgreSQL for the whole test run; each test file gets a database of its own, cloned from a migrated template. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-test-'));
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres(folder);
  await withoutWaitingForTheDisk(postgres.url);
  process.env.SAOLA_TEST_POSTGRES = postgres.url;
  // For what is made once and copied; runs after one another may have it in common.
  process.env.SAOLA_TEST_FOLDER ??= folder;
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
