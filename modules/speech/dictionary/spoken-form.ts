import type { Database } from '@saola/platform/database';
import { explainForSpeech, type Definitions, type Dictionary, type Replacement } from '@saola/vietnamese';
import { betweenMarks } from '../voices/marks.ts';
import { languageOf, type Engine, type Region } from '../voices/voice.ts';
import { dictionaryFor, type Whose } from './queries/entries-for.ts';

export interface TextToSpeak extends Whose {
  text: string;
  /** BCP 47. */
  language: string;
  /** Of the voice: numbers are read as there. */
  region?: Region | null | undefined;
  /** Who says it: the built-in voice says everyday foreign words letter by letter or as English, unless they are written in Vietnamese syllables. */
  engine?: Engine | undefined;
  /** Names that what was said before has defined; those of this text are added. */
  definitions?: Definitions;
}

/** A word of a text that no rule and no dictionary knows. */
export interface Guess {
  word: string;
  spoken: string;
  certainty: 'guessed' | 'spelled';
  /** The sentence in which it stands. */
  example: string;
}

/**
 * What a voice will say of a text, by the dictionaries of the unit and the officer, and which words were guessed.
 * @throws speech/mark-not-known, speech/mark-not-right
 */
export async function spokenFormFor(
  database: Database,
  input: TextToSpeak,
): Promise<{ spoken: string; guesses: Guess[] }> {
  const dictionary = await dictionaryFor(database, input);
  return spokenFormWith(dictionary, input);
}

/** The same with a dictionary at hand. */
export function spokenFormWith(
  dictionary: Dictionary,
  {
    text,
    language,
    region,
    engine,
    definitions = new Map(),
  }: Pick<TextToSpeak, 'text' | 'language' | 'region' | 'engine' | 'definitions'>,
): { spoken: string; guesses: Guess[] } {
  const guesses: Guess[] = [];
  const spoken = betweenMarks(text, (plain) => {
    // The dictionary says Vietnamese words; other languages are read by their voices.
    if (languageOf(language) !== 'vi') return plain.normalize('NFC').replace(/[<>]/g, ' ').trim();
    const explained = explainForSpeech(plain, {
      dictionary,
      definitions,
      respell: engine === 'espeak',
      ...(region ? { region } : {}),
    });
    for (const replacement of explained.replacements) {
      const guess = guessOf(plain, replacement);
      if (guess) guesses.push(guess);
    }
    return explained.spoken.trim();
  });
  return { spoken: /[\p{L}\p{N}]/u.test(spoken) ? spoken : '', guesses };
}

/** Addresses and long numbers are people’s; no dictionary has them. */
const personal = /@|\d{6}/;

function guessOf(text: string, { certainty, written, spoken, from, to }: Replacement): Guess | null {
  if (certainty === 'sure' || personal.test(written) || !/\p{L}/u.test(written)) return null;
  const before = text.slice(Math.max(0, from - 100), from);
  const after = text.slice(to, to + 100);
  const begin = Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end) + end.length), 0);
  const end = after.search(/[.!?](\s|$)|\n/);
  const example =
    before.slice(before.search(/[.!?\n]\s/) < 0 ? 0 : begin) +
    written +
    (end < 0 ? after : after.slice(0, end + 1));
  return { word: written.trim(), spoken: spoken.trim(), certainty, example: example.trim() };
}
