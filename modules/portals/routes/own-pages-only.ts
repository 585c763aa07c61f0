import type { FastifyRequest } from 'fastify';
import { platformError } from '@saola/platform/errors';

/** Only a page of this very site asks on behalf of its readers. */
export function refuseOtherPages({ headers, host }: FastifyRequest): void {
  const { origin } = headers;
  if (origin && (!URL.canParse(origin) || new URL(origin).host !== host)) throw platformError('cross-site');
  if (headers['sec-fetch-site'] === 'cross-site') throw platformError('cross-site');
}
