import type { FastifyInstance } from 'fastify';
import type { Config } from '@saola/platform/config';
import { startJobs, startListeners } from '@saola/platform/workers';
import type { Logger } from '@saola/platform/logging';
import { clearScratchFolders } from '@saola/platform/scratch';
import { openServices, type Services } from '@saola/platform/services';
import { backUpBeforeUpgrade } from './back-up-before-upgrade.ts';
import { createServer } from './create-server.ts';
import { fillDemonstration } from './demo/fill-demonstration.ts';
import { startDemo, type Demo } from './demo/start-demo.ts';
import { composeModules } from './modules.ts';
import { keepGlances } from './page-parts.ts';
import { endLiveStreams } from './routes/live.ts';
import { prepareFirstStart, type FirstStart } from './first-start.ts';

export interface RunningServer {
  config: Config;
  services: Services;
  /** Null where this process serves no web. */
  web: FastifyInstance | null;
  firstStart: FirstStart;
  demo: Demo | null;
  stop(): Promise<void>;
}

/** Everything in order: services, modules, first data, workers, web, demonstration. */
export async function startServer(config: Config, logger: Logger): Promise<RunningServer> {
  const modules = composeModules();
  const { services, close } = await openServices(config, logger, modules, {
    beforeUpgrade: (connection) => backUpBeforeUpgrade(connection, config),
  });
  const ending: (() => Promise<void>)[] = [close];
  const stop = async () => {
    for (const end of ending.splice(0).reverse())
      await end().catch((error: unknown) => logger.warn({ err: error }, 'something did not stop cleanly'));
  };
  try {
    const endGlances = keepGlances(services);
    ending.push(async () => endGlances());
    for (const module of modules) {
      const end = await module.start?.(services);
      if (end) ending.push(end);
    }
    await clearScratchFolders().catch((error: unknown) =>
      logger.warn({ err: error }, 'folders of ended processes could not be cleared'),
    );
    if (config.roles.includes('worker')) {
      await startListeners(services, services.listeners);
      await startJobs(services, modules);
      ending.push(() => services.boss.stop({ graceful: true, timeout: 5_000 }));
    }
    const firstStart = await prepareFirstStart(services);
    let web: FastifyInstance | null = null;
    if (config.roles.includes('web')) {
      const server = await createServer(services, modules);
      await server.listen({ host: config.web.host, port: config.web.port });
      ending.push(async () => {
        endLiveStreams();
        await server.close();
      });
      web = server;
    }
    const demo = config.demo && web ? await startDemo(services) : null;
    if (demo) ending.push(demo.stop);
    if (demo && config.demoContent) ending.push(fillDemonstration(services).stop);
    return { config, services, web, firstStart, demo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
