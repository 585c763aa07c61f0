import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Requests that one address may make of the public interface. */
export const limit = { max: 300, seconds: 60 };

/** What everybody may have, from any page of the web; whoever has it already is told so. */
export function sendOpen(request: FastifyRequest, reply: FastifyReply, body: string, type: string) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  void reply
    .type(type)
    .header('cache-control', 'no-cache')
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'etag, link')
    .header('etag', etag);
  const known = (request.headers['if-none-match'] ?? '')
    .split(/\s*,\s*/)
    .map((one) => one.replace(/^W\//, ''));
  return known.includes(etag) ? reply.status(304).send() : reply.send(body);
}

export const sendJson = (request: FastifyRequest, reply: FastifyReply, value: unknown) =>
  sendOpen(request, reply, JSON.stringify(value), 'application/json; charset=utf-8');
