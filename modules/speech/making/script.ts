import type { SpokenSentence } from './sentences.ts';
import { numbersThatMatter } from './numbers-that-matter.ts';
import { noTone, wordsFor, type BroadcastRule } from './rule.ts';

export type Role = 'ANNOUNCEMENT' | 'HEADLINE' | 'BODY' | 'REPEAT' | 'CLOSING';

/** One thing that is said. */
export interface Line {
  role: Role;
  written: string;
  spoken: string;
  /** Where it stands in the headline or the text as written; null for what the rule adds. */
  place: { from: number; to: number } | null;
  voice: 'first' | 'second';
  /** Silence before it, in milliseconds. */
  pause: number;
}

export interface Script {
  /** CHIME, ALERT, or the id of a sound. */
  tone: string | null;
  lines: Line[];
  bed: string;
}

export interface ScriptWanted {
  headline: string;
  text: string;
  unitName: string;
  rule: BroadcastRule;
  /** The rule's own words are Vietnamese; they are left out of broadcasts in other languages. */
  vietnamese: boolean;
  /** Asked in the order of the headline and the text: what one sentence defines, the next may use. */
  sentencesOf(text: string, role: Role): SpokenSentence[];
}

const pauses = { sentence: 320, paragraph: 650, part: 800 };
const again = {
  telephone: 'Xin nhắc lại, số điện thoại',
  when: 'Xin nhắc lại.',
  all: 'Xin nhắc lại toàn bộ thông báo.',
};
/** More than this would be a second bulletin. */
const mostRepeated = 3;

/** What is said, in its order. */
export function writeScript(wanted: ScriptWanted): Script {
  const { rule, vietnamese, unitName } = wanted;
  const added = (role: Role, words: string): Line[] =>
    vietnamese && words
      ? linesOf(wanted, wordsFor(words, unitName), role).map((line) => ({
          ...line,
          place: null,
        }))
      : [];
  const headline = linesOf(wanted, wanted.headline, 'HEADLINE');
  const body = bodyOf(wanted);
  const said = [
    ...withPause(headline, pauses.part),
    ...withPause(vietnamese && rule.repeat === 'NUMBERS' ? withTelephones(body, added) : body, pauses.part),
  ];
  const repeated = !vietnamese ? [] : repeats(rule, { said, headline, body }, added);
  const lines = [
    ...added('ANNOUNCEMENT', rule.announcement),
    ...said,
    ...withPause(repeated, pauses.part),
    ...withPause(added('CLOSING', rule.closing), pauses.part),
  ];
  return { tone: rule.chime === noTone ? null : rule.chime, lines, bed: rule.bed };
}

const withPause = (lines: Line[], pause: number): Line[] =>
  lines.map((line, at) => (at === 0 ? { ...line, pause } : line));

function linesOf({ sentencesOf }: ScriptWanted, text: string, role: Role, start = 0): Line[] {
  return sentencesOf(text, role)
    .filter(({ spoken }) => /[\p{L}\p{N}]/u.test(spoken))
    .map(({ from, to, written, spoken }) => ({
      role,
      written,
      spoken,
      place: { from: start + from, to: start + to },
      voice: 'first' as const,
      pause: pauses.sentence,
    }));
}

const mark = /^\s*\[(nam|nữ)\]\s*/iu;

/** Paragraph by paragraph; `[nam]` and `[nữ]` at its head say who reads on from here. */
function bodyOf(wanted: ScriptWanted): Line[] {
  let voice: Line['voice'] = 'first';
  let marked = false;
  let start = 0;
  const paragraphs: Line[][] = [];
  for (const written of wanted.text.split('\n')) {
    const said = mark.exec(written);
    if (said) {
      marked = true;
      voice = said[1]!.toLowerCase() === 'nam' ? 'second' : 'first';
    }
    const head = said ? said[0].length : 0;
    const lines = linesOf(wanted, written.slice(head), 'BODY', start + head);
    if (lines.length > 0) {
      if (!marked && wanted.rule.voices === 'TURNS') voice = paragraphs.length % 2 === 0 ? 'first' : 'second';
      const reader = voice;
      paragraphs.push(withPause(lines, pauses.paragraph).map((line) => ({ ...line, voice: reader })));
    }
    start += written.length + 1;
  }
  return paragraphs.flat();
}

type Added = (role: Role, words: string) => Line[];

/** A telephone number is said again at once: who reached for a pencil has it now. */
const withTelephones = (body: readonly Line[], added: Added): Line[] =>
  body.flatMap((line) => {
    const { telephones } = numbersThatMatter(line.written);
    if (telephones.length === 0) return [line];
    const words = `${again.telephone}: ${telephones.join('; ')}.`;
    return [line, ...added('REPEAT', words).map((each) => ({ ...each, voice: line.voice }))];
  });

interface Said {
  said: Line[];
  headline: Line[];
  body: Line[];
}

function repeats(rule: BroadcastRule, { said, headline, body }: Said, added: Added): Line[] {
  const repeat = (lines: Line[]) => lines.map((line) => ({ ...line, role: 'REPEAT' as const }));
  if (rule.repeat === 'ALL') return [...added('REPEAT', again.all), ...repeat(said)];
  if (rule.repeat === 'NONE') return [];
  const whenOf = ({ written }: Line) => numbersThatMatter(written).when;
  const when = body.filter((line) => whenOf(line).length > 0);
  // A text that is all hours and days is heard again by itself.
  const worth = body.length > 1 ? when.slice(0, mostRepeated) : [];
  // A headline alone may name the day; where the sentences name it too, they are enough.
  const known = new Set(worth.flatMap(whenOf).map(bare));
  const named =
    body.length > 0 ? headline.filter((line) => whenOf(line).some((each) => !known.has(bare(each)))) : [];
  const twice = [...named, ...worth];
  return twice.length > 0 ? [...added('REPEAT', again.when), ...repeat(twice)] : [];
}

/** “Ngày 28/11” and “28/11” are one day. */
const bare = (when: string): string => when.toLowerCase().replace(/^\p{L}+\s+|\s/gu, '');
