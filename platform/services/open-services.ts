import { mkdir } from 'node:fs/promises';
import { PgBoss } from 'pg-boss';
import type { Config } from '@saola/platform/config';
import {
  connect,
  lockDataFolder,
  migrate,
  pendingMigrations,
  platformSource,
  startEmbeddedPostgres,
  type Connection,
} from '@saola/platform/database';
import { createQueues, takeUpAbandoned } from '@saola/platform/workers';
import { createLive } from '@saola/platform/live';
import type { Logger } from '@saola/platform/logging';
import type { SaolaModule } from '@saola/platform/module';
import { openBroker } from '@saola/platform/mqtt';
import { openStorage } from '@saola/platform/storage';
import type { Services } from './services.ts';

export interface OpenOptions {
  /** Called before pending migrations change a database that already holds something: the place for a backup. */
  beforeUpgrade?: (connection: Connection, pending: string[]) => Promise<void>;
}

/** Opens everything in order; `close` ends it in the opposite order. */
export async function openServices(
  config: Config,
  logger: Logger,
  modules: readonly SaolaModule[],
  options: OpenOptions = {},
): Promise<{ services: Services; close(): Promise<void> }> {
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of closing.splice(0).reverse())
      await end().catch((error: unknown) => logger.warn({ err: error }, 'something did not close cleanly'));
  };
  try {
    await mkdir(config.dataDir, { recursive: true });
    const url = await openDatabaseServer(config, closing, logger);
    const connection = connect(url, logger);
    closing.push(connection.close);
    await upgrade(url, modules, options, logger);

    const boss = new PgBoss({ connectionString: url, schema: 'jobs', useListenNotify: true, max: 8 });
    boss.on('error', (error) => logger.warn({ err: error }, 'the job queue'));
    await boss.start();
    closing.push(() => boss.stop({ graceful: true, timeout: 5_000 }));
    const live = await createLive(url, logger);
    closing.push(live.stop);
    const storage = await openStorage(config);
    const broker = await openBroker(config, logger);
    closing.push(broker.close);

    const listeners = modules.flatMap((module) => module.listeners ?? []);
    const permissions = modules.flatMap((module) => module.permissions ?? []);
    const services: Services = {
      config,
      logger,
      database: connection.database,
      storage,
      broker,
      live,
      boss,
      listeners,
      permissions,
    };
    await createQueues(services, modules);
    await takeUpAbandoned(services);
    return { services, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A server found running belongs to whoever holds the lock: it is stopped by none but him. */
async function openDatabaseServer(
  config: Config,
  closing: (() => Promise<void>)[],
  logger: Logger,
): Promise<string> {
  if (config.database.kind === 'outside') {
    const lock = await lockDataFolder(config.database.url, config.dataDir, config.roles.length < 3);
    closing.push(lock.release);
    return config.database.url;
  }
  const { url, started, stop, keepRunning } = await startEmbeddedPostgres(config.dataDir);
  if (started) closing.push(stop);
  const lock = await lockDataFolder(url, config.dataDir);
  if (!started) closing.push(stop);
  keepRunning(logger);
  closing.push(lock.release);
  return url;
}

async function upgrade(url: string, modules: readonly SaolaModule[], options: OpenOptions, logger: Logger) {
  const sources = [platformSource, ...modules];
  // A migration may take long: nobody waits behind it.
  const connection = connect(url, logger, 2, 0);
  try {
    const pending = await pendingMigrations(connection.database, sources);
    if (pending.length === 0) return;
    await options.beforeUpgrade?.(connection, pending);
    const done = await migrate(connection.database, sources);
    logger.info({ migrations: done }, 'the database schema is up to date');
  } finally {
    await connection.close();
  }
}
