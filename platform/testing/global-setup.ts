import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@saola/platform/database';

/** One PostgreSQL for the whole test run; each test file gets a database of its own, cloned from a migrated template. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-test-'));
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres(folder);
  process.env.SAOLA_TEST_POSTGRES = postgres.url;
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
