import { sql } from 'kysely';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreBackup } from '@saola/platform/backup';
import { decide } from '@saola/platform/config';
import { connect, migrate, pendingMigrations, platformSource } from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import { openStorage } from '@saola/platform/storage';
import { testDatabase } from '@saola/platform/testing';
import { backUpBeforeUpgrade } from './back-up-before-upgrade.ts';
import { composeModules } from './modules.ts';

test('a database one migration behind is written aside as it stands, and can be had back', async () => {
  const modules = composeModules();
  const sources = [platformSource, ...modules];
  const old = await testDatabase(modules);
  const empty = await testDatabase([]);
  const folder = await mkdtemp(join(tmpdir(), 'saola-upgrade-'));
  try {
    await sql`drop schema insights cascade`.execute(old.database);
    await sql`delete from platform.migrations where name like '%.insights'`.execute(old.database);
    await sql`insert into platform.audit_entries (actor_kind, actor_name, request_id, command, subject, subject_id, previous_hash, hash)
      values ('system', 'Saola', 'x', 'test.thing.do', 'thing', '1', '', '')`.execute(old.database);
    const pending = await pendingMigrations(old.database, sources);
    expect(pending).toEqual([expect.stringContaining('.insights')]);

    const config = decide({ DATA_DIR: folder, DATABASE_URL: old.url });
    await backUpBeforeUpgrade(old, config);
    await migrate(old.database, sources);
    const [name] = await readdir(join(folder, 'backups'));

    await sql`drop schema platform cascade`.execute(empty.database);
    const done = await restoreBackup(join(folder, 'backups', name!), {
      databaseUrl: empty.url,
      storage: await openStorage(config),
      dataDir: join(folder, 'restored'),
      sources,
      createQueueSchema: async () => {},
    });
    expect(done.rows).toBeGreaterThan(0);
    const back = connect(empty.url, createLogger('silent'), 1);
    expect(await pendingMigrations(back.database, sources)).toEqual([]);
    const { rows } = await sql`select command from platform.audit_entries`.execute(back.database);
    expect(rows).toEqual([{ command: 'test.thing.do' }]);
    await back.close();
  } finally {
    await old.drop();
    await empty.drop();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test('an empty database leaves nothing to write aside', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'saola-upgrade-'));
  const empty = await testDatabase([]);
  await sql`drop schema platform cascade`.execute(empty.database);
  await backUpBeforeUpgrade(empty, decide({ DATA_DIR: folder, DATABASE_URL: empty.url }));
  expect(await readdir(folder)).toEqual([]);
  await empty.drop();
  await rm(folder, { recursive: true });
});
