import { sql } from 'kysely';
import type { Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { speechTables } from '../tables.ts';
import { listVoices } from './list-voices.ts';
import { bestOf, choiceOf, languageOf, type Chosen, type Voice, type VoiceWanted } from './voice.ts';

/**
 * The voice a unit hears: as the unit or the nearest above it chose, for the purpose or for all; else the built-in one. A chosen
 * voice that is gone or broken gives way, and the answer says so. Null where no voice speaks the language: a recording is needed.
 */
export async function chooseVoice(context: Context, wanted: VoiceWanted): Promise<Chosen | null> {
  const [voices, choice] = await Promise.all([listVoices(context), readChoice(context.database, wanted)]);
  return decideVoice(voices, choice, wanted);
}

export interface KeptChoice {
  voiceId: string;
  rate: number;
  pitch: number;
}

/** Pure, so that every case can be tried. */
export function decideVoice(
  voices: readonly Voice[],
  choice: KeptChoice | null,
  wanted: Omit<VoiceWanted, 'unitPath'>,
): Chosen | null {
  const chosen = choice && voices.find(({ id }) => id === choice.voiceId);
  // Several voices taking turns ask for a woman and a man: the chosen one is one of them.
  const fits =
    chosen?.problem === null &&
    (!wanted.gender || chosen.gender === wanted.gender) &&
    (!wanted.region || chosen.region === wanted.region);
  const voice = fits ? chosen : bestOf(voices.filter(isOffered(chosen)), near(wanted, chosen));
  if (!voice) return null;
  const gone = choice !== null && (!chosen || chosen.problem !== null);
  return {
    ...choiceOf(voice, choice?.rate, choice?.pitch),
    region: voice.region,
    ...(gone ? { insteadOf: choice.voiceId } : {}),
  };
}

/** What nobody chose is not taken by itself, but for the built-in voices and those a language has only there. */
const isOffered = (chosen: Voice | null | undefined) => (voice: Voice) =>
  voice.engine === 'espeak' ||
  voice.engine === chosen?.engine ||
  !['vi', 'en', 'zh'].includes(voice.language);

const near = (wanted: Omit<VoiceWanted, 'unitPath'>, chosen: Voice | null | undefined) => ({
  ...wanted,
  region: wanted.region ?? chosen?.region ?? undefined,
  gender: wanted.gender ?? chosen?.gender ?? undefined,
});

async function readChoice(
  database: Database,
  { unitPath, language, purpose }: VoiceWanted,
): Promise<KeptChoice | null> {
  const row = await speechTables(database)
    .selectFrom('speech.voice_choices')
    .select(['voice_id as voiceId', 'rate', 'pitch'])
    .where(sql<boolean>`unit_path @> ${unitPath}::ltree`)
    .where('language', '=', languageOf(language))
    .where('purpose', 'in', purpose ? [purpose, 'ANY'] : ['ANY'])
    .orderBy(sql`nlevel(unit_path) desc`)
    .orderBy(sql`purpose = 'ANY'`)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
