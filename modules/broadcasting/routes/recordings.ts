import { Type } from 'typebox';
import { fileUrl, getFile } from '@saola/media';
import { findEditionUnit, getApprovedEdition } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { cleanRecording, getRecording, previewSpeech, useUploadedRecording } from '@saola/speech';
import { broadcastingError } from '../errors.ts';

const tags = ['speech'];
const uuid = Type.String({ format: 'uuid' });
const anEdition = Type.Object({ editionId: uuid });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

const RecordingOfEdition = Type.Object({
  state: Type.Enum(['NONE', 'PENDING', 'READY', 'FAILED']),
  source: orNull(Type.Enum(['SYNTHESISED', 'UPLOADED'])),
  url: orNull(Type.String()),
  durationMs: orNull(Type.Integer()),
  text: orNull(Type.String({ description: 'as the voice says it' })),
});

export const getRecordingRoute = route({
  operationId: 'getEditionRecording',
  method: 'GET',
  path: '/api/editions/:editionId/recording',
  summary: 'The sound of an edition',
  tags,
  access: { permission: 'broadcasting.programme.read' },
  params: anEdition,
  response: RecordingOfEdition,
  handle: async ({ params, context }) => {
    await knownEdition(context, params.editionId, 'broadcasting.programme.read');
    return presentRecording(context, params.editionId);
  },
});

export const useRecordingRoute = route({
  operationId: 'useOwnRecording',
  method: 'POST',
  path: '/api/editions/:editionId/recording',
  summary: 'Use an uploaded recording in place of the voice',
  tags,
  access: { permission: 'speech.recording.upload' },
  params: anEdition,
  body: Type.Object({
    fileId: uuid,
    clean: Type.Optional(
      Type.Boolean({ description: 'take noise away and bring loud and soft words nearer to each other' }),
    ),
  }),
  response: RecordingOfEdition,
  handle: async ({ params: { editionId }, body, context }) => {
    const unitPath = await knownEdition(context, editionId, 'speech.recording.upload');
    // What is said aloud is part of what was approved.
    const approved = await getApprovedEdition(context.database, editionId);
    if (approved && !context.actor.may('newsroom.story.approve', unitPath))
      throw broadcastingError('recording-of-approved-edition');
    const fileId = body.clean ? (await cleanRecording(context, body)).fileId : body.fileId;
    await useUploadedRecording(context, { subjectId: editionId, fileId });
    return presentRecording(context, editionId);
  },
});

export const previewSpeechRoute = route({
  operationId: 'previewSpeech',
  method: 'POST',
  path: '/api/speech/preview',
  summary: 'Hear what the voice would say of a text',
  tags,
  access: { permission: 'broadcasting.programme.read' },
  body: Type.Object({
    text: Type.String({ minLength: 1, maxLength: 20_000 }),
    language: Type.Optional(Type.String()),
  }),
  response: Type.Object({ url: Type.String(), durationMs: Type.Integer(), text: Type.String() }),
  limit: { max: 30, seconds: 60 },
  handle: ({ body, context }) => previewSpeech(context, body),
});

async function knownEdition(
  { database, actor }: Context,
  editionId: string,
  permission: string,
): Promise<string> {
  const edition = await findEditionUnit(database, editionId);
  if (!edition) throw broadcastingError('edition-not-found');
  if (!actor.may(permission, edition.unitPath)) throw platformError('forbidden', { permission });
  return edition.unitPath;
}

async function presentRecording({ database }: Context, editionId: string) {
  const recording = await getRecording(database, editionId);
  if (!recording) return { state: 'NONE' as const, source: null, url: null, durationMs: null, text: null };
  const { state, source, durationMs, text, fileId } = recording;
  const file = fileId ? await getFile(database, fileId) : null;
  return { state, source, url: file ? fileUrl(file) : null, durationMs, text: text || null };
}
