import { foldForm, pickWords, Shapes, splitWords, type Word } from './index/syllables.ts';
import type { WantedWords } from './index/wanted-words.ts';

/** Marks what was asked in a text, and finds the place that says most of it. */
export class Highlighter {
  #forms: Map<string, number>;
  #phrases: Map<string, string[][]>;
  #shapes = new Shapes();

  constructor({ forms, phrases }: Pick<WantedWords, 'forms' | 'phrases'>) {
    this.#forms = new Map(forms);
    this.#phrases = new Map();
    for (const form of [...this.#forms.keys(), ...phrases.flat()]) this.#shapes.add(foldForm(form));
    for (const phrase of phrases) {
      const [first] = phrase;
      if (first === undefined) continue;
      this.#phrases.set(
        first,
        [...(this.#phrases.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
      );
    }
  }

  /** Pieces of a text in turn: not marked, marked, not marked … Joined they are the text. */
  mark(text: string): string[] {
    return piecesOf(text, this.#spans(this.#wordsOf(text)), 0, text.length);
  }

  /**
   * A stretch of about so many letters, from the beginning of a sentence where one is near. Empty where nothing is said.
   * @param begun more stands before the text
   */
  excerpt(text: string, length = 260, begun = false): string[] {
    const spans = this.#spans(this.#wordsOf(text));
    if (spans.length === 0) return [];
    const start = startOfExcerpt(text, bestStretch(spans, length - 40));
    const end = endOfExcerpt(text, start + length);
    const pieces = piecesOf(text, spans, start, end);
    if (start > 0 || begun) pieces[0] = `… ${pieces[0]}`;
    if (end < text.length) pieces.push(...(pieces.length % 2 === 0 ? [' …'] : []));
    if (end < text.length && pieces.length % 2 === 1 && !pieces.at(-1)!.endsWith('…'))
      pieces[pieces.length - 1] += ' …';
    return pieces;
  }

  /** How much of what was asked a text says; what it says twice counts once. */
  sayingOf(text: string): number {
    const said = new Map(this.#spans(this.#wordsOf(text)).map(({ what, worth }) => [what, worth]));
    return [...said.values()].reduce((sum, worth) => sum + worth, 0);
  }

  /** Only words that may be wanted, with their number in the text. */
  #wordsOf(text: string): (Word & { nth: number })[] {
    return pickWords(text, this.#shapes) ?? splitWords(text).map((word, nth) => ({ ...word, nth }));
  }

  #spans(words: readonly (Word & { nth: number })[]): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const phrase = this.#phrases
        .get(word.form)
        ?.find((one) =>
          one.every((form, n) => words[at + n]?.form === form && words[at + n]?.nth === word.nth + n),
        );
      const last = phrase ? words[at + phrase.length - 1]! : word;
      const worth = phrase ? 3 : this.#forms.get(word.form);
      if (worth === undefined) continue;
      spans.push({ start: word.start, end: last.end, worth, what: phrase ? '§' : foldForm(word.form) });
      if (phrase) at += phrase.length - 1;
    }
    return spans;
  }
}

interface Span {
  start: number;
  end: number;
  worth: number;
  what: string;
}

/** Where the stretch begins whose marked words say most; the same word twice says it once. */
function bestStretch(spans: readonly Span[], length: number): number {
  const inside = new Map<string, number>();
  let mass = 0;
  let best = 0;
  let start = spans[0]!.start;
  for (let to = 0, from = 0; to < spans.length; to++) {
    const { what, worth, end } = spans[to]!;
    const had = inside.get(what) ?? 0;
    inside.set(what, had + 1);
    mass += had === 0 ? worth : worth * 0.05;
    for (; from < to && end - spans[from]!.start > length; from++) {
      const gone = spans[from]!;
      const left = inside.get(gone.what)! - 1;
      inside.set(gone.what, left);
      mass -= left === 0 ? gone.worth : gone.worth * 0.05;
    }
    if (mass > best + 1e-9) {
      best = mass;
      start = spans[from]!.start;
    }
  }
  return start;
}

function startOfExcerpt(text: string, first: number): number {
  const before = text.slice(Math.max(0, first - 90), first);
  const sentence = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('\n'),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  );
  if (sentence >= 0) return skipSpace(text, first - before.length + sentence + 1);
  if (first <= 90) return 0;
  const space = text.indexOf(' ', first - 40);
  return space >= 0 && space < first ? space + 1 : first;
}

const skipSpace = (text: string, at: number): number => at + /^\s*/.exec(text.slice(at, at + 20))![0].length;

function endOfExcerpt(text: string, about: number): number {
  if (about >= text.length) return text.length;
  const space = text.lastIndexOf(' ', about);
  return space > about - 40 ? space : about;
}

function piecesOf(text: string, spans: readonly Span[], start: number, end: number): string[] {
  const pieces: string[] = [''];
  let at = start;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    const gap = text.slice(at, Math.max(at, span.start));
    // Marked words side by side are one mark, and so are signs that share a part.
    if (pieces.length > 1 && /^[\s]?$/.test(gap) && pieces.length % 2 === 1 && pieces.at(-1) === '') {
      pieces.pop();
      pieces[pieces.length - 1] += gap + text.slice(Math.max(at, span.start), span.end);
    } else {
      pieces[pieces.length - 1] += gap;
      pieces.push(text.slice(Math.max(at, span.start), span.end));
    }
    pieces.push('');
    at = Math.max(at, span.end);
  }
  pieces[pieces.length - 1] += text.slice(at, end);
  return pieces;
}
