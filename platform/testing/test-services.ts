import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemContext, type Actor, type Context } from '@saola/platform/commands';
import { decide, type Config, type Env } from '@saola/platform/config';
import { startJobs, startListeners } from '@saola/platform/workers';
import { createLogger } from '@saola/platform/logging';
import type { SaolaModule } from '@saola/platform/module';
import { openServices, type Services } from '@saola/platform/services';
import { testDatabase } from './test-database.ts';

export interface TestServices {
  services: Services;
  config: Config;
  context(actor?: Actor): Context;
  stop(): Promise<void>;
}

/** Everything real beneath the modules: a database of its own, an embedded broker on a free port, a storage folder. */
export async function testServices(
  modules: readonly SaolaModule[],
  options: { workers?: boolean; env?: Env } = {},
): Promise<TestServices> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-test-'));
  await chmod(folder, 0o755);
  const database = await testDatabase(modules);
  const config = decide({
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    PORT: '0',
    MQTT_PORT: '0',
    PUBLIC_URL: 'http://laocai.localhost:3000',
    ...options.env,
  });
  const logger = createLogger(process.env.TEST_LOG ?? 'silent');
  const { services, close } = await openServices(config, logger, modules);
  const ends = await Promise.all(modules.map((module) => module.start?.(services)));
  if (options.workers) {
    await startListeners(services, services.listeners);
    await startJobs(services, modules);
  }
  return {
    services,
    config,
    context: (actor) => testContext(services, actor),
    async stop() {
      for (const end of ends) await end?.();
      await close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function testContext(services: Services, actor?: Actor): Context {
  const context = systemContext(services);
  return actor ? { ...context, actor } : context;
}
