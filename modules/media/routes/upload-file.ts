import { Type } from 'typebox';
import type { Context } from '@saola/platform/commands';
import type { Config } from '@saola/platform/config';
import { findUnit, organisationsError } from '@saola/organisations';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { storeFile } from '../commands/store-file.ts';
import { mediaError } from '../errors.ts';
import { presentFile } from '../file.ts';
import { receiveUpload } from './receive-upload.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const pixels = nullable(Type.Integer());

export const File = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: Type.Enum(['PICTURE', 'AUDIO', 'VIDEO', 'DOCUMENT']),
  mime: Type.String(),
  bytes: Type.Integer(),
  width: pixels,
  height: pixels,
  durationMs: nullable(Type.Integer()),
  alt: Type.String(),
  url: Type.String({ description: 'of the main variant' }),
  variants: Type.Array(
    Type.Object({ name: Type.String(), url: Type.String(), width: pixels, mime: Type.String() }),
  ),
});

/** The unit into whose store something is put; asked before the slow work, and again by the command. */
export async function unitFor(context: Context, unitId: string | undefined) {
  const unit = /^[0-9a-f-]{36}$/i.test(unitId ?? '') ? await findUnit(context.database, unitId!) : null;
  if (!unit) throw organisationsError('unit-not-found');
  if (!context.actor.may('media.file.upload', unit.path))
    throw platformError('forbidden', { permission: 'media.file.upload' });
  return unit;
}

/** A film may be larger than all else; what it is in truth is found when it is all here. */
export const mostBytes = (limits: Config['limits']) => (name: string) =>
  /\.(?:mp4|m4v|webm)$/i.test(name) ? limits.videoBytes : limits.audioBytes;

export const uploadFileRoute = route({
  operationId: 'uploadFile',
  method: 'POST',
  path: '/api/files',
  summary:
    'Puts a picture, sound, video or document into the store of a unit (multipart: file, unitId, alt, trial)',
  tags: ['media'],
  access: { permission: 'media.file.upload' },
  limit: { max: 60, seconds: 60 },
  response: File,
  async handle({ context, request }) {
    if (!request.isMultipart()) throw mediaError('file-missing');
    return receiveUpload(request, mostBytes(context.services.config.limits), async ({ file, fields }) => {
      const unit = await unitFor(context, fields.unitId);
      if (!file) throw mediaError('file-missing');
      const where = { unitId: unit.id, unitPath: unit.path, alt: (fields.alt ?? '').slice(0, 500) };
      const trial = fields.trial === 'yes';
      return presentFile(await storeFile(context, { ...where, content: file, name: file.name, trial }));
    });
  },
});
