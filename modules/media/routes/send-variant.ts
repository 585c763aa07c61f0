import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Storage } from '@saola/platform/storage';
import { parseRange } from '../byte-range.ts';
import { mediaError } from '../errors.ts';
import { chooseVariant, standIn, type StoredFile } from '../file.ts';
import { openVariant } from '../queries/open-variant.ts';

/** Answers with one variant: whole, a range of it, or “you have it already”. */
export async function sendVariant(
  storage: Storage,
  file: StoredFile,
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const asked = chooseVariant(file.variants, name);
  const variant = asked ?? standIn(file.variants, name);
  if (!variant) throw mediaError('file-not-found');
  const etag = `"${variant.sha256.slice(0, 32)}"`;
  // What lies under an address never changes, since a changed file is another file.
  const kept = asked ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
  const cache = file.visibility === 'PUBLIC' ? kept : 'private, no-store';
  reply.headers({ etag, 'cache-control': cache, 'accept-ranges': 'bytes', 'content-type': variant.mime });
  if (file.kind === 'DOCUMENT')
    reply.header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(file.originalName || name)}`,
    );
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const range = parseRange(request.headers.range, variant.bytes);
  if (range === 'unsatisfiable')
    return reply.code(416).header('content-range', `bytes */${variant.bytes}`).send();
  if (range === 'whole') {
    reply.header('content-length', variant.bytes);
    return reply.send(await openVariant(storage, variant));
  }
  reply.code(206).headers({
    'content-range': `bytes ${range.start}-${range.end}/${variant.bytes}`,
    'content-length': range.end - range.start + 1,
  });
  return reply.send(await openVariant(storage, variant, range));
}
