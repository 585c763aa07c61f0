import { levelAudio } from '@saola/media';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { speechError } from '../errors.ts';
import { hashOf, spokenForm } from '../recording.ts';
import { speechTables } from '../tables.ts';
import { chooseVoice } from '../voices/choose-voice.ts';
import { speakPiece } from '../voices/speak.ts';

export const previewKey = (id: string): string => `speech/previews/${id}`;
const longest = 5000;

/**
 * Lets an officer hear what the voice will say, before anybody has approved it. Kept for a few days by what is
 * spoken, so listening twice costs nothing.
 * @throws speech/nothing-to-say, speech/language-without-voice, speech/synthesis-failed
 */
export async function previewSpeech(
  context: Context,
  { text, language = 'vi' }: { text: string; language?: string },
): Promise<{ url: string; durationMs: number; text: string }> {
  const { database, services, actor } = context;
  if (actor.kind !== 'account' && actor.kind !== 'system') throw platformError('forbidden');
  const spoken = spokenForm(text, language).slice(0, longest);
  const voice = await chooseVoice(context, { unitPath: '', language });
  if (!spoken) throw speechError('nothing-to-say');
  if (!voice) throw speechError('language-without-voice');
  const id = hashOf(spoken, `${voice.id} ${voice.rate} ${voice.pitch ?? 1}`);
  const db = speechTables(database);
  const known = await db
    .selectFrom('speech.previews')
    .select('duration_ms')
    .where('id', '=', id)
    .executeTakeFirst();
  const url = `/api/speech/previews/${id}`;
  if (known && (await services.storage.has(previewKey(id))))
    return { url, durationMs: known.duration_ms, text: spoken };
  const { wav } = await speakPiece(context, { text: spoken, voice });
  const { mp3, durationMs } = await levelAudio(wav);
  await services.storage.put(previewKey(id), mp3, { contentType: 'audio/mpeg' });
  await db
    .insertInto('speech.previews')
    .values({ id, duration_ms: durationMs, text: spoken })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return { url, durationMs, text: spoken };
}
