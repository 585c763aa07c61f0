import type { Region } from './region.ts';
import { cleanText, type CleanText } from './speech/clean-text.ts';
import { ownWords, type Dictionary } from './speech/own-words.ts';
import type { Definitions } from './speech/rules/definitions.ts';
import type { Certainty } from './speech/rule.ts';
import { scan, type Piece } from './speech/scan.ts';
import { sentenceRanges } from './split-sentences.ts';

export type { Certainty, Definitions, Dictionary };
export type { DictionaryValue } from './speech/own-words.ts';

export interface SpeechOptions {
  /** North where nothing is said. */
  region?: Region;
  /** The text is a whole paper: its headings and list items get a rest. */
  block?: boolean;
  /** Everyday foreign words in Vietnamese letters (website → oép sai), for voices that know nothing else. */
  respell?: boolean;
  /** Entries of province, unit and person over the built-in ones. */
  dictionary?: Dictionary;
  /** Of a text that is given part by part, in its order: one map, into which each part writes the names it defines. */
  definitions?: Definitions;
}

/** One change: the written text from `from` to `to` is said as `spoken`. Everything between two changes is said as written. */
export interface Replacement {
  rule: string;
  from: number;
  to: number;
  written: string;
  spoken: string;
  certainty: Certainty;
}

export interface Explained {
  spoken: string;
  replacements: Replacement[];
}

function read(written: string, options: SpeechOptions): { text: CleanText; pieces: Piece[] } {
  const { region = 'north', block = false, respell = false, dictionary, definitions = new Map() } = options;
  const text = cleanText(written);
  const words =
    dictionary && dictionary.size > 0
      ? ownWords(dictionary, region, (entry) => normaliseForSpeech(entry.trim(), { region }))
      : null;
  return { text, pieces: scan(text.clean, { region, block, respell, ownWords: words, definitions }) };
}

/** A written Vietnamese text as an announcer reads it: no digits, no symbols, no abbreviations. What needs nothing stays as it is. */
export function normaliseForSpeech(written: string, options: SpeechOptions = {}): string {
  const { text, pieces } = read(written, options);
  return join(text.clean, pieces);
}

function join(clean: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, spoken } of pieces) {
    parts.push(clean.slice(done, from), spoken);
    done = to;
  }
  parts.push(clean.slice(done));
  return parts.join('');
}

/** The same, with every change: which rule, from where to where in the text as given, and how sure. */
export function explainForSpeech(written: string, options: SpeechOptions = {}): Explained {
  const { text, pieces } = read(written, options);
  return { spoken: join(text.clean, pieces), replacements: explain(written, text, pieces) };
}

function explain(written: string, { clean, places }: CleanText, pieces: readonly Piece[]): Replacement[] {
  const found: Replacement[] = [];
  const place = (at: number): number => places?.[at] ?? at;
  const add = (rule: string, from: number, to: number, spoken: string, certainty: Certainty) => {
    const original = written.slice(from, to);
    if (original !== spoken) found.push({ rule, from, to, written: original, spoken, certainty });
  };
  let done = 0;
  for (const { rule, from, to, spoken, certainty } of pieces) {
    if (places) explainForm(written, clean.slice(done, from), done === 0 ? 0 : place(done), place(from), add);
    add(rule, place(from), to === clean.length ? written.length : place(to), spoken, certainty);
    done = to;
  }
  if (places && !(pieces.length > 0 && done === clean.length))
    explainForm(written, clean.slice(done), done === 0 ? 0 : place(done), written.length, add);
  return found;
}

type Add = (rule: string, from: number, to: number, spoken: string, certainty: Certainty) => void;

/** Text that is said as it stands, but was written in another form of Unicode or with signs nobody sees. */
function explainForm(written: string, said: string, from: number, to: number, add: Add): void {
  const original = written.slice(from, to);
  if (original === said) return;
  let start = 0;
  const shorter = Math.min(original.length, said.length);
  while (start < shorter && original[start] === said[start]) start++;
  let end = 0;
  while (end < shorter - start && original[original.length - 1 - end] === said[said.length - 1 - end]) end++;
  add('unicode-form', from + start, to - end, said.slice(start, said.length - end), 'sure');
}

export interface SpokenSentence {
  from: number;
  to: number;
  written: string;
  spoken: string;
}

/** Sentence by sentence: the written text beside what is said, for players, editors and pieces of a broadcast. */
export function spokenSentences(written: string, options: SpeechOptions = {}): SpokenSentence[] {
  const { replacements } = explainForSpeech(written, options);
  const sentences: SpokenSentence[] = [];
  let next = 0;
  let open: { from: number; to: number } | null = null;
  for (const range of sentenceRanges(written)) {
    open = open ? { from: open.from, to: range.to } : range;
    // A change that reaches over the end of a sentence keeps the two together.
    const { to } = open;
    const over = replacements.slice(next).find((change) => change.to > to);
    if (over && over.from < to) continue;
    let done = open.from;
    let spoken = '';
    for (let change = replacements[next]; change && change.to <= to; change = replacements[++next]) {
      if (change.from < open.from) continue;
      spoken += written.slice(done, change.from) + change.spoken;
      done = change.to;
    }
    spoken += written.slice(done, to);
    if (/[\p{L}\p{N}]/u.test(spoken))
      sentences.push({ ...open, written: written.slice(open.from, to), spoken: spoken.trim() });
    open = null;
  }
  return sentences;
}
