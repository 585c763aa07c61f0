import { Type } from 'typebox';
import { endUpload, mediaError, receiveUpload, takeUpload } from '@saola/media';
import { route } from '@saola/platform/http';
import { sectionCodes } from '../category-mapping.ts';
import { queueImport } from '../commands/queue-import.ts';
import { integrationsError } from '../errors.ts';
import { formats } from '../imported-story.ts';

const uuid = Type.String({ format: 'uuid' });
const access = { permission: 'integrations.import.run' };
const limit = { max: 20, seconds: 60 };
const response = Type.Object({ importId: uuid, resumed: Type.Boolean() });

export const createImportRoute = route({
  operationId: 'createImport',
  method: 'POST',
  path: '/api/imports',
  summary:
    'Bring published stories onto a site from a file: JSON lines, RSS/Atom, WordPress WXR, a NukeViet dump or an export of Saola (multipart: file, siteId; format, category, update, fetchPictures, dryRun)',
  tags: ['integrations'],
  access,
  limit,
  response,
  async handle({ context, request }) {
    if (!request.isMultipart()) throw mediaError('file-missing');
    const most = context.services.config.limits.audioBytes;
    return receiveUpload(
      request,
      () => most,
      async ({ file, fields }) => {
        if (!/^[0-9a-f-]{36}$/i.test(fields.siteId ?? ''))
          throw integrationsError('site-not-found', { host: fields.siteId?.slice(0, 100) ?? '' });
        if (!file) throw mediaError('file-missing');
        const format = formats.find((one) => one === fields.format);
        const category = sectionCodes.find((one) => one === fields.category);
        return queueImport(context, {
          siteId: fields.siteId!,
          file,
          options: {
            ...(format && { format }),
            ...(category && { category }),
            update: fields.update === 'true',
            fetchPictures: fields.fetchPictures === 'true',
            dryRun: fields.dryRun === 'true',
          },
        });
      },
    );
  },
});

export const createImportFromUploadRoute = route({
  operationId: 'createImportFromUpload',
  method: 'POST',
  path: '/api/uploads/:uploadId/import',
  summary:
    'The same from a file that came in pieces; the upload stays for another import, for a rehearsal comes first',
  tags: ['integrations'],
  access,
  limit,
  params: Type.Object({ uploadId: uuid }),
  body: Type.Object({
    siteId: uuid,
    format: Type.Optional(Type.Enum([...formats])),
    category: Type.Optional(Type.String({ maxLength: 60 })),
    update: Type.Optional(Type.Boolean()),
    fetchPictures: Type.Optional(Type.Boolean()),
    dryRun: Type.Optional(Type.Boolean()),
  }),
  response,
  async handle({ params: { uploadId }, body, context }) {
    const { siteId, category, ...rest } = body;
    const known = sectionCodes.find((one) => one === category);
    const options = { ...rest, ...(known && { category: known }) };
    const begun = await takeUpload(context, uploadId, (file) =>
      queueImport(context, { siteId, file, options }),
    );
    if (!body.dryRun) await endUpload(context, { uploadId });
    return begun;
  },
});
