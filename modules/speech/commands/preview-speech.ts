import { findAccount } from '@saola/access';
import { levelAudio } from '@saola/media';
import { type Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { dictionaryOf, type EntryDraft } from '../dictionary/entry.ts';
import { expectEntry } from '../dictionary/expect-entry.ts';
import { entriesFor } from '../dictionary/queries/entries-for.ts';
import { spokenFormWith } from '../dictionary/spoken-form.ts';
import { speechError } from '../errors.ts';
import { hashOf } from '../recording.ts';
import { speechTables } from '../tables.ts';
import { chooseVoice } from '../voices/choose-voice.ts';
import { speakPiece } from '../voices/speak.ts';
import type { Chosen } from '../voices/voice.ts';

export const previewKey = (id: string): string => `speech/previews/${id}`;
const longest = 5000;

export interface PreviewWanted {
  text: string;
  language?: string | undefined;
  /** Whose dictionary and voice; the officer's own unit unless said. */
  unitPath?: string | undefined;
  /** Another voice than the unit's. */
  voice?: Chosen | undefined;
  /** An entry of the dictionary that is being written. */
  entry?: EntryDraft | undefined;
}

export interface Preview {
  url: string;
  durationMs: number;
  text: string;
}

/**
 * Lets an officer hear what the voice will say, before anybody has approved it. Kept for a few days by what is
 * spoken, so listening twice costs nothing.
 * @throws speech/nothing-to-say, speech/language-without-voice, speech/synthesis-failed
 */
export async function previewSpeech(context: Context, wanted: PreviewWanted): Promise<Preview> {
  const { database, services, actor } = context;
  if (actor.kind !== 'account' && actor.kind !== 'system') throw platformError('forbidden');
  const language = wanted.language ?? 'vi';
  const unitPath = wanted.unitPath ?? (await homeOf(context));
  const voice = wanted.voice ?? (await chooseVoice(context, { unitPath, language }));
  if (!voice) throw speechError('language-without-voice');
  const spoken = (await spokenOf(context, { ...wanted, language, unitPath, voice })).slice(0, longest);
  if (!spoken) throw speechError('nothing-to-say');
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
  const { mp3, durationMs } = await levelAudio(wav, { somebodyWaits: true, short: spoken.length < 500 });
  await services.storage.put(previewKey(id), mp3, { contentType: 'audio/mpeg' });
  await db
    .insertInto('speech.previews')
    .values({ id, duration_ms: durationMs, text: spoken })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return { url, durationMs, text: spoken };
}

const homeOf = async ({ database, actor }: Context): Promise<string> =>
  (actor.kind === 'account' && actor.id && (await findAccount(database, actor.id))?.unitPath) || '';

async function spokenOf(
  { database, actor }: Context,
  wanted: PreviewWanted & { language: string; unitPath: string; voice: Chosen },
): Promise<string> {
  const accountId = actor.kind === 'account' ? actor.id : null;
  const entries = await entriesFor(database, { unitPath: wanted.unitPath, accountId });
  const all = wanted.entry ? [expectEntry(wanted.entry), ...entries] : entries;
  return spokenFormWith(dictionaryOf(all), {
    ...wanted,
    region: wanted.voice.region,
    engine: wanted.voice.engine,
  }).spoken;
}
