import { Type } from 'typebox';
import { fileUrl, getFile } from '@saola/media';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { cancelRecording } from '../../commands/cancel-recording.ts';
import { speechError } from '../../errors.ts';
import { getRecordingById } from '../../queries/get-recording.ts';
import { getSpokenLines } from '../../queries/get-spoken-lines.ts';
import { speechTables } from '../../tables.ts';
import { tryBroadcast } from '../commands/try-broadcast.ts';
import { broadcastOf, textToSpeak } from './listen.ts';
import { orNull, SpokenLineSchema, uuid } from './schemas.ts';

const tags = ['speech'];
const aRecording = Type.Object({ recordingId: uuid });
const Broadcast = Type.Object({
  id: uuid,
  state: Type.Enum(['PENDING', 'READY', 'FAILED']),
  error: orNull(Type.String()),
  pieces: Type.Object({ made: Type.Integer(), wanted: orNull(Type.Integer()) }),
  durationMs: orNull(Type.Integer()),
  loudness: orNull(Type.Number({ description: 'LUFS, as measured' })),
  truePeak: orNull(Type.Number({ description: 'dBTP, as measured' })),
  forms: Type.Array(Type.Object({ name: Type.String(), mime: Type.String(), url: Type.String() })),
  lines: orNull(
    Type.Array(Type.Object({ ...SpokenLineSchema, startMs: Type.Integer(), endMs: Type.Integer() })),
  ),
});

export const tryBroadcastRoute = route({
  operationId: 'tryBroadcast',
  method: 'POST',
  path: '/api/speech/broadcasts',
  summary: 'Make a whole broadcast of a text to listen to; nothing of it goes on air',
  tags,
  access: { permission: 'speech.recording.upload' },
  limit: { max: 20, seconds: 60 },
  body: Type.Object(textToSpeak),
  response: Broadcast,
  async handle({ body, context }) {
    const { recordingId } = await tryBroadcast(context, await broadcastOf(context, body));
    return presentBroadcast(context, recordingId);
  },
});

export const getBroadcastRoute = route({
  operationId: 'getBroadcast',
  method: 'GET',
  path: '/api/speech/broadcasts/:recordingId',
  summary: 'How far a broadcast is; its sound and its lines when it is ready',
  tags,
  access: { permission: 'speech.recording.upload' },
  params: aRecording,
  response: Broadcast,
  handle: async ({ params, context }) => {
    await expectUnit(context, params.recordingId);
    return presentBroadcast(context, params.recordingId);
  },
});

export const cancelBroadcastRoute = route({
  operationId: 'cancelBroadcast',
  method: 'POST',
  path: '/api/speech/broadcasts/:recordingId/cancel',
  summary: 'Stop making a broadcast; what is spoken of it is kept for the next time',
  tags,
  access: { permission: 'speech.recording.upload' },
  params: aRecording,
  response: Broadcast,
  async handle({ params, context }) {
    await cancelRecording(context, params);
    return presentBroadcast(context, params.recordingId);
  },
});

async function expectUnit({ database, actor }: Context, recordingId: string): Promise<void> {
  const row = await speechTables(database)
    .selectFrom('speech.recordings')
    .select('unit_path')
    .where('id', '=', recordingId)
    .executeTakeFirst();
  if (!row) throw speechError('recording-not-found');
  const permission = 'speech.recording.upload';
  if (!actor.may(permission, row.unit_path)) throw platformError('forbidden', { permission });
}

async function presentBroadcast({ database }: Context, recordingId: string) {
  const recording = await getRecordingById(database, recordingId);
  if (!recording) throw speechError('recording-not-found');
  const { id, state, error, pieces, durationMs, loudness, truePeak, fileId } = recording;
  const file = fileId ? await getFile(database, fileId) : null;
  const forms = file?.variants.map(({ name, mime }) => ({ name, mime, url: fileUrl(file, name) })) ?? [];
  const lines = await getSpokenLines(database, recordingId);
  return { id, state, error, pieces, durationMs, loudness, truePeak, forms, lines };
}
