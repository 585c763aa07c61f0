import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, platformError } from '@saola/platform/errors';
import { languageOf } from './language.ts';

/** Every failure leaves in one shape, in the user's language; what is not ours to show goes to the log only. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const known = asAppError(error, request.id);
  if (known.status >= 500)
    request.log.error({ err: error, requestId: request.id, code: known.code }, 'a request failed');
  return reply.status(known.status).send({
    code: known.code,
    message: known.sentence(languageOf(request)),
    requestId: request.id,
    ...(known.details ? { details: known.details } : {}),
  });
}

const connectionLost = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
]);

/** Of the file system, and of PostgreSQL on it: full, read-only, or broken. */
const storageFails = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EACCES',
  'EPERM',
  'EIO',
  'ENOTDIR',
  '53100',
  '58030',
]);

function asAppError(error: unknown, requestId: string): AppError {
  if (error instanceof AppError) return error;
  const { validation, validationContext, code, statusCode, message } = error as FastifyError;
  if (validation)
    return platformError('bad-request', {
      problem:
        `${validationContext}${validation[0]?.instancePath ?? ''} ${validation[0]?.message ?? ''}`.trim(),
    });
  if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return platformError('too-large');
  if (code && connectionLost.has(code)) return platformError('unavailable');
  if (code && storageFails.has(code)) return platformError('storage-unavailable');
  if (
    /Connection terminated|timeout exceeded when trying to connect|connection is closed|Query read timeout/i.test(
      message ?? '',
    )
  )
    return platformError('unavailable');
  if (statusCode && statusCode >= 400 && statusCode < 500)
    return platformError('bad-request', { problem: message });
  return platformError('unexpected', { requestId });
}
