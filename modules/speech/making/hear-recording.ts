import { createHash } from 'node:crypto';
import { getFile, levelAudio, mediaError, readVariant } from '@saola/media';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { previewKey, type Preview } from '../commands/preview-speech.ts';
import { speechError } from '../errors.ts';
import { speechTables } from '../tables.ts';

const permission = 'speech.recording.upload';

/**
 * A recording as loudspeakers would play it, with its noise or without: both at one loudness, so that the ear compares the noise
 * alone. Nothing of it is used yet.
 * @throws media/file-not-found, speech/recording-not-audio, and the errors of levelAudio
 */
export async function hearRecording(
  context: Context,
  { fileId, clean }: { fileId: string; clean: boolean },
): Promise<Omit<Preview, 'text'>> {
  const { database, services, actor } = context;
  const file = await getFile(database, fileId);
  if (!file) throw mediaError('file-not-found');
  if (!actor.may(permission, file.unitPath)) throw platformError('forbidden', { permission });
  const [variant] = file.variants;
  if (file.kind !== 'AUDIO' || !variant) throw speechError('recording-not-audio');
  const id = createHash('sha256').update(`heard ${file.sha256} ${clean}`).digest('hex');
  const url = `/api/speech/previews/${id}`;
  const db = speechTables(database);
  const known = await db
    .selectFrom('speech.previews')
    .select('duration_ms')
    .where('id', '=', id)
    .executeTakeFirst();
  if (known && (await services.storage.has(previewKey(id)))) return { url, durationMs: known.duration_ms };
  const sound = await readVariant(services.storage, variant);
  const { mp3, durationMs } = await levelAudio(sound, {
    mime: variant.mime,
    clean,
    somebodyWaits: true,
  });
  await services.storage.put(previewKey(id), mp3, { contentType: 'audio/mpeg' });
  await db
    .insertInto('speech.previews')
    .values({ id, duration_ms: durationMs, text: '' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return { url, durationMs };
}
