import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import {
  connect,
  findEmbeddedPostgres,
  migrate,
  platformSource,
  startEmbeddedPostgres,
} from '@saola/platform/database';
import { createLogger } from '@saola/platform/logging';
import { withoutWaitingForTheDisk } from '@saola/platform/testing';
import { freePort } from './ask.ts';
import { startReady } from './server-process.ts';
import { until } from './until.ts';

type What = 'tables' | 'demonstration';

const makers: Record<What, (folder: string) => Promise<void>> = {
  tables: makeTables,
  demonstration: makeDemonstration,
};

/** Copies a data folder that whoever asks first has made for the whole run. */
export async function prepared(what: What, to: string): Promise<void> {
  const run = process.env.SAOLA_TEST_FOLDER;
  if (!run) throw new Error('No test folder: vitest.config.ts must name platform/testing/global-setup.ts');
  const folder = join(run, what);
  const [made, failed] = [join(run, `${what}.made`), join(run, `${what}.failed`)];
  const mine = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (mine) {
    try {
      await chmod(folder, 0o755);
      await makers[what](folder);
      await writeFile(made, '');
    } catch (error) {
      await writeFile(failed, String(error));
      throw error;
    }
  }
  await until(async () => existsSync(made) || existsSync(failed), `the folder with the ${what} is made`, 280);
  if (existsSync(failed)) throw new Error(`The folder with the ${what} could not be made`);
  await copy(folder, to);
}

/** With its owners: where we are root, the database's files belong to another account. */
const copy = (from: string, to: string) => promisify(execFile)('cp', ['-a', `${from}/.`, to]);

async function makeTables(folder: string): Promise<void> {
  const postgres = await startEmbeddedPostgres(folder);
  try {
    await withoutWaitingForTheDisk(postgres.url);
    const { composeModules } = await import('../../apps/server/modules.ts');
    const connection = connect(postgres.url, createLogger('silent'), 2, 0);
    await migrate(connection.database, [platformSource, ...composeModules()]).finally(connection.close);
  } finally {
    await postgres.stop();
  }
}

/** A first start, left alone until its loudspeakers are there and all that it began is done. */
async function makeDemonstration(folder: string): Promise<void> {
  await prepared('tables', folder);
  const [PORT, MQTT_PORT] = [String(await freePort()), String(await freePort())];
  const server = await startReady({ DATA_DIR: folder, PORT, MQTT_PORT, SAOLA_DEMO: 'small' });
  try {
    const client = new pg.Client({ connectionString: (await findEmbeddedPostgres(folder))! });
    await client.connect();
    const isQuiet = async () => (await client.query<{ quiet: boolean }>(quiet)).rows[0]!.quiet;
    await until(isQuiet, 'the first start has come to rest', 150).finally(() => client.end());
  } finally {
    await server.end();
  }
  for (const number of [1, 2, 3]) await rm(join(folder, 'demo', `loudspeaker-${number}`, 'agent.log'));
  await rm(join(folder, 'saola.log'), { force: true });
}

const quiet = `
  select not exists (
    select from jobs.job where state in ('created', 'retry', 'active') and start_after < now() + interval '2 seconds'
  ) and (
    select count(*) >= 3 from devices.devices where kind = 'LOUDSPEAKER' and online
  ) as quiet`;
