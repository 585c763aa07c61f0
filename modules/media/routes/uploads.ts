import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { storeFile } from '../commands/store-file.ts';
import { mediaError } from '../errors.ts';
import { presentFile } from '../file.ts';
import { getFile } from '../queries/get-file.ts';
import { addPiece } from '../uploads/add-piece.ts';
import { beginUpload } from '../uploads/begin-upload.ts';
import { findUpload } from '../uploads/find-upload.ts';
import { endUpload, takeUpload } from '../uploads/take-upload.ts';
import { mostOfPiece, mostOfUpload } from '../uploads/upload.ts';
import { File, mostBytes, unitFor } from './upload-file.ts';

const params = Type.Object({ uploadId: Type.String({ format: 'uuid' }) });
const Progress = Type.Object({
  id: Type.String({ format: 'uuid' }),
  bytes: Type.Integer(),
  received: Type.Integer({ description: 'where the next piece begins' }),
  mostOfPiece: Type.Integer({ description: 'bytes that one piece may have' }),
});
const permission = 'media.file.upload';
const access = { permission };
const tags = ['media'];

export const createUploadRoute = route({
  operationId: 'createUpload',
  method: 'POST',
  path: '/api/uploads',
  summary: 'Begin to send a large file in pieces, so that a broken connection costs one piece',
  tags,
  access,
  body: Type.Object({
    unitId: Type.String({ format: 'uuid' }),
    name: Type.String({ minLength: 1, maxLength: 300 }),
    bytes: Type.Integer({ minimum: 1 }),
  }),
  response: Progress,
  async handle({ body, context, reply }) {
    const unit = await unitFor(context, body.unitId);
    const { limits } = context.services.config;
    const most = isMedia.test(body.name) ? mostBytes(limits)(body.name) : mostOfUpload;
    const where = { unitId: unit.id, unitPath: unit.path };
    const { uploadId } = await beginUpload(context, { ...where, name: body.name, bytes: body.bytes, most });
    reply.status(201).header('location', `/api/uploads/${uploadId}`);
    return progress(reply, { id: uploadId, bytes: body.bytes, received: 0 });
  },
});

/** Whatever else comes is for an import, which has room. */
const isMedia =
  /\.(?:mp4|m4v|webm|mp3|wav|ogg|oga|opus|flac|m4a|aac|weba|jpe?g|png|webp|gif|avif|pdf|docx|xlsx|pptx|odt|ods|vtt)$/i;

export const getUploadRoute = route({
  operationId: 'getUpload',
  method: 'GET',
  path: '/api/uploads/:uploadId',
  summary: 'How much of an upload is kept; also by HEAD, in the header Upload-Offset',
  tags,
  access,
  params,
  response: Progress,
  async handle({ params, context, reply }) {
    return progress(reply, await own(context, params.uploadId));
  },
});

export const addToUploadRoute = route({
  operationId: 'addToUpload',
  method: 'PATCH',
  path: '/api/uploads/:uploadId',
  summary:
    'The next piece of an upload (application/offset+octet-stream, its place in the header Upload-Offset)',
  tags,
  access,
  params,
  response: Progress,
  limit: { max: 600, seconds: 60 },
  async handle({ params, context, request, reply }) {
    await own(context, params.uploadId);
    const at = /^\d{1,15}$/.exec(String(request.headers['upload-offset'] ?? ''))?.[0];
    if (at === undefined || !(request.body instanceof Readable)) throw mediaError('file-missing');
    const { received, bytes } = await addPiece(context, {
      uploadId: params.uploadId,
      at: Number(at),
      from: request.body,
    });
    return progress(reply, { id: params.uploadId, bytes, received });
  },
});

export const keepUploadRoute = route({
  operationId: 'keepUpload',
  method: 'POST',
  path: '/api/uploads/:uploadId/file',
  summary: 'Make of an upload that is whole a file of its unit; asked again, the same file is told',
  tags,
  access,
  params,
  body: Type.Object({
    alt: Type.Optional(Type.String({ maxLength: 500 })),
    trial: Type.Optional(Type.Boolean({ description: 'goes after seven days unless it is used' })),
  }),
  response: File,
  async handle({ params: { uploadId }, body, context }) {
    const upload = await own(context, uploadId);
    const known = upload.fileId && (await getFile(context.database, upload.fileId));
    if (known) return presentFile(known);
    const file = await takeUpload(context, uploadId, ({ path, name, unitId, unitPath }) =>
      storeFile(context, {
        unitId,
        unitPath,
        name,
        content: { path },
        alt: body.alt ?? '',
        trial: body.trial ?? false,
      }),
    );
    await endUpload(context, { uploadId, fileId: file.id });
    return presentFile(file);
  },
});

export const deleteUploadRoute = route({
  operationId: 'deleteUpload',
  method: 'DELETE',
  path: '/api/uploads/:uploadId',
  summary: 'Give up an upload',
  tags,
  access,
  params,
  async handle({ params, context, reply }) {
    await own(context, params.uploadId);
    await endUpload(context, { uploadId: params.uploadId });
    return reply.status(204).send();
  },
});

async function own(context: Context, uploadId: string) {
  const upload = await findUpload(context.database, uploadId);
  if (!context.actor.may(permission, upload.unitPath)) throw platformError('forbidden', { permission });
  return upload;
}

function progress(reply: FastifyReply, upload: { id: string; bytes: number; received: number }) {
  const { id, bytes, received } = upload;
  // As the clients of tus (https://tus.io) read it.
  reply.header('upload-offset', received).header('upload-length', bytes).header('cache-control', 'no-store');
  return { id, bytes, received, mostOfPiece };
}
