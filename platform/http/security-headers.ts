import type { FastifyInstance } from 'fastify';
import type { Config } from '@saola/platform/config';

/** No inline script anywhere. The officers' app names its own nonce for styles in its page's header. */
export function setSecurityHeaders(app: FastifyInstance, config: Config): void {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'strict-origin-when-cross-origin');
    reply.header('permissions-policy', 'camera=(self), geolocation=(self), microphone=(self)');
    reply.header('cross-origin-opener-policy', 'same-origin');
    if (config.web.secure) reply.header('strict-transport-security', 'max-age=31536000');
  });
}
