import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '@saola/platform/config';

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** What every answer says. No inline script anywhere. */
export const securityHeaders = (config: Config): Record<string, string> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(self)',
  'cross-origin-opener-policy': 'same-origin',
  ...(config.web.secure && { 'strict-transport-security': 'max-age=31536000' }),
});

/**
 * Content networks keep what says nothing of keeping, Fastly for an hour: what says nothing is for the one who asked, and
 * what the API says to an officer is not even kept on his disk.
 */
const forOneAlone = ({ url }: FastifyRequest): string =>
  url.startsWith('/api') ? 'no-store' : 'private, no-cache';

/** The officers' app names its own nonce for styles in its page's header. */
export function setSecurityHeaders(app: FastifyInstance, config: Config): void {
  const { 'content-security-policy': ownPolicy, ...others } = securityHeaders(config);
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', forOneAlone(request));
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', ownPolicy);
    reply.headers(others);
    done();
  });
}
