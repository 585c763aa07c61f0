import { findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import type { Definitions } from '@saola/vietnamese';
import { dictionaryFor } from '../dictionary/queries/entries-for.ts';
import { spokenFormWith, type Guess } from '../dictionary/spoken-form.ts';
import { speechError } from '../errors.ts';
import { chooseVoice } from '../voices/choose-voice.ts';
import { holdsMarks } from '../voices/marks.ts';
import { languageOf, type Purpose, type VoiceChoice } from '../voices/voice.ts';
import { pieceIdOf, type Piece } from './piece.ts';
import { readBroadcastRule } from './read-rule.ts';
import type { BroadcastRule } from './rule.ts';
import { sentencesOf } from './sentences.ts';
import { writeScript, type Line, type Role, type Script } from './script.ts';

export interface BroadcastWanted {
  headline: string;
  text: string;
  /** BCP 47. */
  language: string;
  unitPath: string;
  purpose: Purpose;
  /** Whose own dictionary is read beside the unit's. */
  accountId?: string | null;
  /** Another rule than the one that holds. */
  rule?: BroadcastRule;
}

export interface PlannedLine extends Omit<Line, 'voice'>, Piece {
  pieceId: string;
  /** Words of it that no rule and no dictionary knows. */
  guesses: Guess[];
}

export interface PlannedBroadcast extends Omit<Script, 'lines'> {
  lines: PlannedLine[];
}

/**
 * What will be said, by whom and in which order; nothing is spoken yet.
 * @throws speech/language-without-voice, speech/nothing-to-say
 */
export async function planBroadcast(context: Context, wanted: BroadcastWanted): Promise<PlannedBroadcast> {
  const { language, unitPath, purpose } = wanted;
  const rule = wanted.rule ?? (await readBroadcastRule(context.database, wanted));
  const asked = { language, unitPath, purpose };
  const first = await chooseVoice(context, asked);
  if (!first) throw speechError('language-without-voice');
  const dictionary = await dictionaryFor(context.database, wanted);
  const unit = await findUnitByPath(context.database, unitPath);
  const vietnamese = languageOf(language) === 'vi';
  const guessed = new Map<string, Guess[]>();
  // A name that the headline or a sentence defines holds in all that follows; the rule's own words are the same whatever the text.
  const definitions: Definitions = new Map();
  const speakAs = (role: Role) => (text: string) => {
    const known = role === 'HEADLINE' || role === 'BODY' ? { definitions } : {};
    const { region, engine } = first;
    const { spoken, guesses } = spokenFormWith(dictionary, { text, language, region, engine, ...known });
    if (!guessed.has(text)) guessed.set(text, guesses);
    return spoken;
  };
  const script = writeScript({
    ...wanted,
    rule,
    unitName: unit?.fullName ?? unit?.name ?? '',
    vietnamese,
    sentencesOf: (text, role) => sentencesOf(text, { speak: speakAs(role), marked: holdsMarks(text) }),
  });
  if (!script.lines.some(({ role }) => role === 'HEADLINE' || role === 'BODY'))
    throw speechError('nothing-to-say');
  const second = await secondVoice(context, asked, first, script.lines);
  const lines = script.lines.map((line): PlannedLine => {
    const piece = { spoken: line.spoken, voice: line.voice === 'first' ? first : second };
    const guesses = line.role === 'REPEAT' ? [] : (guessed.get(line.written) ?? []);
    return { ...line, voice: piece.voice, pieceId: pieceIdOf(piece), guesses };
  });
  return { ...script, lines };
}

/** The one who takes turns with the first: of the other sex, in the same region's speech where there is one. */
async function secondVoice(
  context: Context,
  asked: Pick<BroadcastWanted, 'language' | 'unitPath' | 'purpose'>,
  first: VoiceChoice,
  lines: readonly Line[],
): Promise<VoiceChoice> {
  if (!lines.some(({ voice }) => voice === 'second')) return first;
  for (const gender of ['male', 'female'] as const) {
    const found = await chooseVoice(context, { ...asked, gender });
    if (found && found.id !== first.id) return found;
  }
  return first;
}
