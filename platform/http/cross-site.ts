import type { FastifyRequest } from 'fastify';
import { platformError } from '@saola/platform/errors';

/** A browser that carries a session may change something only from a page of the same host. */
export async function refuseCrossSite(request: FastifyRequest): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD' || !request.headers.cookie) return;
  const origin = request.headers.origin;
  if (origin && origin !== 'null' && new URL(origin).host === request.host) return;
  if (!origin && request.headers['sec-fetch-site'] !== 'cross-site') return;
  throw platformError('cross-site');
}
