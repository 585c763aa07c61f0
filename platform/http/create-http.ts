import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { visitor, type Actor, type Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import type { Services } from '@saola/platform/services';
import { checkAccess } from './access.ts';
import { answerError } from './answer-error.ts';
import { refuseCrossSite } from './cross-site.ts';
import { lazySerializers } from './lazy-serializers.ts';
import { LONGEST_PART, readableUrl } from './readable-url.ts';
import type { Route } from './route.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { compileValidator, schemaOf } from './validation.ts';
import { warnOfProxy } from './warn-of-proxy.ts';

export type ResolveActor = (request: FastifyRequest) => Promise<Actor>;

export interface HttpOptions {
  routes: Route[];
  resolveActor?: ResolveActor;
  /** Answers what no route answers, outside /api: the portals' 404 page. */
  notFound?: (request: FastifyRequest, reply: FastifyReply) => unknown;
  /** Answers what is known by heart before the framework looks at it; false leaves it to the framework. */
  quick?: QuickAnswer;
  /** More of Fastify, such as the sign-in library's own handler. */
  plugins?: ((app: FastifyInstance) => Promise<void>)[];
}

/** The server, with every route registered and none listening yet. */
export async function createHttp(services: Services, options: HttpOptions): Promise<FastifyInstance> {
  const { config, logger } = services;
  const app = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // What is logged of a request names it itself.
    childLoggerFactory: (shared) => shared,
    genReqId: () => randomUUID(),
    trustProxy: config.web.trustProxy,
    bodyLimit: 2 << 20,
    // A question of ten thousand letters stands in an address, each Vietnamese letter as nine: it gets an answer too.
    http: { maxHeaderSize: 128 << 10 },
    forceCloseConnections: true,
    // A machine that is starting, or busy, is slow: that is no reason to give up.
    pluginTimeout: 120_000,
    // Whatever somebody typed or kept from an old portal gets the page for lost addresses.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: LONGEST_PART },
    rewriteUrl: ({ url = '/' }) => readableUrl(url),
    schemaController: { compilersFactory: { buildSerializer: lazySerializers } },
  });
  app.setValidatorCompiler(compileValidator);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api') || !options.notFound) throw platformError('not-found');
    return options.notFound(request, reply);
  });
  warnOfProxy(app, config.web.trustProxy);
  await app.register(cookie);
  await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(multipart, { limits: { fileSize: config.limits.videoBytes, files: 1, fields: 20 } });
  // A form sent without any script: its text, which only a route that expects one reads.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16 << 10 },
    (_request, body, done) => done(null, body),
  );
  // A piece of a file, which its route reads as it comes.
  app.addContentTypeParser('application/offset+octet-stream', (_request, payload, done) =>
    done(null, payload),
  );
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) =>
      platformError('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Saola',
        version: '1',
        description:
          'One source, every channel, and the answer back. Errors are { code, message, requestId, details }.',
      },
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `def-${i}`) },
  });
  setSecurityHeaders(app, config);
  app.addHook('onRequest', refuseCrossSite);
  app.addHook('onResponse', (request, reply, done) => {
    if (logger.isLevelEnabled('info')) logger.info(lineOf(request, reply), 'request');
    done();
  });
  for (const plugin of options.plugins ?? []) await app.register(plugin);
  for (const route of options.routes) register(app, services, route, options.resolveActor);
  if (options.quick) answerQuickly(app, services, options.quick);
  return app;
}

const lineOf = (request: FastifyRequest, reply: FastifyReply) => ({
  requestId: request.id,
  method: request.method,
  host: request.host,
  path: request.url.split('?')[0],
  status: reply.statusCode,
  ms: Math.round(reply.elapsedTime),
});

export type QuickAnswer = (request: IncomingMessage, response: ServerResponse) => boolean;

function answerQuickly(app: FastifyInstance, { logger }: Services, quick: QuickAnswer): void {
  const [framework] = app.server.listeners('request') as ((...given: unknown[]) => void)[];
  app.server.removeAllListeners('request');
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!quick(request, response)) return framework?.(request, response);
    if (!logger.isLevelEnabled('info')) return undefined;
    const { method, url = '', headers } = request;
    const path = url.split('?')[0];
    logger.info({ method, host: headers.host, path, status: response.statusCode, ms: 0 }, 'request');
    return undefined;
  });
}

function register(app: FastifyInstance, services: Services, route: Route, resolveActor?: ResolveActor) {
  if (!route.access) throw new Error(`Route ${route.operationId} does not say who may use it`);
  const admit = (request: FastifyRequest, actor: Actor): void => {
    checkAccess(route.access, actor);
    contexts.set(request, contextOf(services, request, actor));
  };
  app.route({
    method: route.method,
    url: route.path,
    schema: schemaOf(route),
    config: route.limit
      ? { rateLimit: { max: route.limit.max, timeWindow: route.limit.seconds * 1000 } }
      : {},
    ...(route.packsItself && { compress: false }),
    // A question has no body that could be packed.
    ...(route.method === 'GET' && { decompress: false as const }),
    // Before validation: who may not knock is not told what the door looks like.
    preValidation:
      route.access === 'anyone'
        ? (request, _reply, done) => {
            admit(request, visitor);
            done();
          }
        : async (request) => admit(request, resolveActor ? await resolveActor(request) : visitor),
    handler: async (request, reply) =>
      route.handle({
        params: request.params as never,
        query: request.query as never,
        body: request.body as never,
        context: contexts.get(request)!,
        request,
        reply,
      }),
  });
}

const contexts = new WeakMap<FastifyRequest, Context>();

function contextOf(services: Services, request: FastifyRequest, actor: Actor): Context {
  return {
    services,
    database: services.database,
    actor,
    requestId: request.id,
    ip: request.ip,
    now: () => new Date(),
  };
}
