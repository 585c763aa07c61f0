import type { FastifyInstance } from 'fastify';
import { authPlugin } from '@saola/access';
import { createHttp, type Route } from '@saola/platform/http';
import type { SaolaModule } from '@saola/platform/module';
import type { Services } from '@saola/platform/services';
import { serveClients } from './clients/serve-clients.ts';
import { aboutRoute } from './routes/about.ts';
import { apiPageRoute, apiPageStyleRoute, openApiRoute } from './routes/api-page.tsx';
import { getCitizenStoryRoute, listCitizenStoriesRoute } from './routes/citizen-stories.ts';
import { liveRoute } from './routes/live.ts';
import { healthRoutes } from './routes/health.ts';
import { knownSiteRoute } from './routes/known-site.ts';
import { whoAsks } from './who-asks.ts';

/** Every route of the server: the modules', and its own. The test of doors goes through them all. */
export function serverRoutes(modules: readonly SaolaModule[]): Route[] {
  return [
    ...modules.flatMap((module) => module.routes ?? []),
    aboutRoute,
    ...healthRoutes(modules),
    liveRoute,
    knownSiteRoute,
    listCitizenStoriesRoute,
    getCitizenStoryRoute,
    openApiRoute,
    apiPageRoute,
    apiPageStyleRoute,
  ];
}

/** The whole web: every module's routes, the browser apps, and the pages which show several domains. */
export function createServer(services: Services, modules: readonly SaolaModule[]): Promise<FastifyInstance> {
  const quick = modules.find((module) => module.quick)?.quick?.(services);
  const lost = modules.find((module) => module.notFound)?.notFound?.(services);
  return createHttp(services, {
    routes: serverRoutes(modules),
    resolveActor: (request) => whoAsks(services, request),
    ...(lost ? { notFound: lost } : {}),
    ...(quick ? { quick } : {}),
    plugins: [authPlugin(services), (app) => serveClients(app, services.config)],
  });
}
