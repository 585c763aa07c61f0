import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { connect, migrate, platformSource, type Connection } from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import type { SaolaModule } from '@saola/platform/module';

export interface TestDatabase extends Connection {
  drop(): Promise<void>;
}

/** A fresh database with the modules' schema: a clone of a template that the first asker migrates. */
export async function testDatabase(modules: readonly SaolaModule[]): Promise<TestDatabase> {
  const server = process.env.SAOLA_TEST_POSTGRES;
  if (!server)
    throw new Error('No test database server: vitest.config.ts must name platform/testing/global-setup.ts');
  const names = modules.map((module) => module.name).sort();
  const template = `template_${createHash('sha256').update(names.join()).digest('hex').slice(0, 16)}`;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(server, async (admin) => {
    await admin.query(`select pg_advisory_lock(hashtextextended('saola test template', 0))`);
    const found = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rowCount === 0) await makeTemplate(admin, server, template, modules);
    await admin.query(`create database ${name} template ${template}`);
  });
  const connection = connect(withDatabase(server, name), createLogger('silent'), 6);
  return {
    ...connection,
    async drop() {
      await connection.close();
      await asAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
}

async function makeTemplate(
  admin: pg.Client,
  server: string,
  template: string,
  modules: readonly SaolaModule[],
) {
  const unfinished = `${template}_new`;
  await admin.query(`drop database if exists ${unfinished} with (force)`);
  await admin.query(`create database ${unfinished}`);
  const connection = connect(withDatabase(server, unfinished), createLogger('silent'), 2);
  try {
    await migrate(connection.database, [platformSource, ...modules]);
  } finally {
    await connection.close();
  }
  await admin.query(`alter database ${unfinished} rename to ${template}`);
}

async function asAdmin(server: string, work: (admin: pg.Client) => Promise<unknown>) {
  const admin = new pg.Client({ connectionString: withDatabase(server, 'postgres') });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
