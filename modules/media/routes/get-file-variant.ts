import { Type } from 'typebox';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { mediaError } from '../errors.ts';
import { getFile } from '../queries/get-file.ts';
import { sendVariant } from './send-variant.ts';

const params = Type.Object({
  fileId: Type.String({ format: 'uuid' }),
  variant: Type.String({ maxLength: 60 }),
});

export const getPublicFileRoute = route({
  operationId: 'getPublicFile',
  method: 'GET',
  path: '/tep/:fileId/:variant',
  summary: 'A public picture, sound, video or document',
  tags: ['media'],
  access: 'anyone',
  hidden: true,
  params,
  async handle({ params, context, request, reply }) {
    const file = await getFile(context.database, params.fileId);
    if (file?.visibility !== 'PUBLIC') throw mediaError('file-not-found');
    return sendVariant(context.services.storage, file, params.variant, request, reply);
  },
});

export const getRestrictedFileRoute = route({
  operationId: 'getRestrictedFile',
  method: 'GET',
  path: '/api/files/:fileId/:variant',
  summary: 'A file that only officers of its unit may see',
  tags: ['media'],
  access: 'signedIn',
  params,
  async handle({ params, context, request, reply }) {
    const file = await getFile(context.database, params.fileId);
    if (!file) throw mediaError('file-not-found');
    if (file.visibility === 'RESTRICTED' && !context.actor.may('media.file.read-restricted', file.unitPath))
      throw platformError('forbidden', { permission: 'media.file.read-restricted' });
    return sendVariant(context.services.storage, file, params.variant, request, reply);
  },
});
