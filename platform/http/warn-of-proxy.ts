import type { FastifyInstance } from 'fastify';

const own = /^(?:::ffff:)?127\.|^::1$/;

/** Says once that a proxy on this machine speaks for everybody: until it is named, no limit holds and readers count as one. */
export function warnOfProxy(app: FastifyInstance, trustProxy: boolean | string): void {
  if (trustProxy !== false) return;
  let said = false;
  app.addHook('onRequest', (request, _reply, done) => {
    if (!said && request.headers['x-forwarded-for'] !== undefined && own.test(request.ip)) {
      said = true;
      request.log.warn(
        'a proxy on this machine forwards requests, and TRUST_PROXY is not set: nobody is limited',
      );
    }
    done();
  });
}
