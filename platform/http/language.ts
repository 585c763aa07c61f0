import type { FastifyRequest } from 'fastify';
import type { ErrorLanguage } from '@saola/platform/errors';

export function languageOf(request: FastifyRequest): ErrorLanguage {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi';
}
