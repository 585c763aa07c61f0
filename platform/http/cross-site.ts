import type { FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { platformError } from '@saola/platform/errors';

/** A browser that carries a session may change something only from a page of the same host. */
export function refuseCrossSite(
  request: FastifyRequest,
  _reply: unknown,
  done: HookHandlerDoneFunction,
): void {
  done(isCrossSite(request) ? platformError('cross-site') : undefined);
}

function isCrossSite({ method, headers, host }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD' || !headers.cookie) return false;
  const { origin } = headers;
  if (!origin) return headers['sec-fetch-site'] === 'cross-site';
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
