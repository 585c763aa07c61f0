import type { Region } from '../region.ts';
import { isSyllable } from '../syllables.ts';
import type { Certainty, Reading, Rule, Spot } from './rule.ts';
import { letterRules, numberRules, signRules, smallRules } from './rules/index.ts';
import type { Definitions } from './rules/definitions.ts';
import { lineEnd } from './rules/line-ends.ts';
import { readRow, readTangle, rowEnd, tangleEnd } from './tangles.ts';

export interface Piece {
  rule: string;
  from: number;
  to: number;
  spoken: string;
  certainty: Certainty;
}

export type OwnWords = (text: string, at: number, end: number) => Reading | null;

export interface Settings {
  region: Region;
  block: boolean;
  respell: boolean;
  ownWords: OwnWords | null;
  /** Short names that an earlier part of the same text has given; what this part gives is added. */
  definitions: Definitions;
}

const Kind = { blank: 1, digit: 2, small: 3, capital: 4, sign: 5, line: 6, quiet: 7 } as const;

/** The kind of every sign of the basic plane, so that a plain word costs one look a letter. */
const kinds = new Uint8Array(0x10000);
const kindOf = (code: number): number => kinds[code] || classify(code);

function classify(code: number): number {
  const sign = String.fromCharCode(code);
  const kind =
    sign === '\n' ? Kind.line
    : /\s/.test(sign) ? Kind.blank
    : /[0-9]/.test(sign) ? Kind.digit
    : /\p{Lu}/u.test(sign) ? Kind.capital
    : /[\p{L}\p{M}]/u.test(sign) ? Kind.small
    : /[,.;:!?"“”„‘’'()[\]«»…]/.test(sign) ? Kind.quiet
    : Kind.sign; // prettier-ignore
  kinds[code] = kind;
  return kind;
}

/** Walks once over a clean text; the first rule that reads a token wins, and what is read is never read again. */
export function scan(text: string, settings: Settings): Piece[] {
  return new Scan(text, settings).run();
}

class Scan implements Spot {
  readonly text: string;
  readonly region: Region;
  readonly block: boolean;
  readonly respell: boolean;
  at = 0;
  end = 0;
  token = '';
  lastRule = '';
  shouting = false;
  lineStart = true;
  readonly definitions: Definitions;
  private readonly settings: Settings;
  private readonly pieces: Piece[] = [];
  private done = 0;
  private shoutUntil = 0;
  private isShout = false;
  private lineFrom = 0;
  /** Up to here the text has been looked at for tangles. */
  private gapAt = 0;
  /** And up to here for rows of numbers. */
  private rowAt = 0;

  constructor(text: string, settings: Settings) {
    this.text = text;
    this.settings = settings;
    this.region = settings.region;
    this.block = settings.block;
    this.respell = settings.respell;
    this.definitions = settings.definitions;
  }

  run(): Piece[] {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === Kind.blank) {
        at++;
      } else if (kind === Kind.line) {
        if (this.block) this.take(lineEnd(text, this.lineFrom, at), 'line-end');
        at++;
        this.lineStart = true;
        this.lineFrom = at;
        this.lastRule = '';
      } else if (at >= this.gapAt && this.measure(at)) {
        at = this.take(readTangle(text, at), 'tangles');
        this.lineStart = false;
      } else if (kind === Kind.digit && at >= this.rowAt && this.isRow(at)) {
        at = this.take(readRow(text, at, this.region), 'tangles');
        this.lineStart = false;
      } else {
        at = this.step(at, kind);
        // A line that began with a sign nobody says has not begun yet.
        const last = this.pieces.at(-1);
        this.lineStart &&= last?.to === at && last.spoken.trim() === '';
      }
    }
    if (this.block) this.take(lineEnd(text, this.lineFrom, text.length), 'line-end');
    return this.pieces;
  }

  /** Whether a run without a blank begins here that no one wrote for people. */
  private measure(at: number): boolean {
    const { end, isTangle } = tangleEnd(this.text, at);
    this.gapAt = isTangle ? at : end;
    this.at = at;
    return isTangle;
  }

  /** Whether so many numbers stand here that nobody wrote them for a listener. */
  private isRow(at: number): boolean {
    const { end, isRow } = rowEnd(this.text, at);
    this.rowAt = isRow ? at : end;
    this.at = at;
    return isRow;
  }

  private step(at: number, kind: number): number {
    this.at = at;
    let end = at + 1;
    let rules: readonly Rule[];
    if (kind === Kind.digit) {
      while (end < this.text.length && kindOf(this.text.charCodeAt(end)) === Kind.digit) end++;
      rules = numberRules;
    } else if (kind === Kind.small || kind === Kind.capital) {
      let capital = kind === Kind.capital;
      for (; end < this.text.length; end++) {
        const next = kindOf(this.text.charCodeAt(end));
        if (next === Kind.capital) capital = true;
        else if (next !== Kind.small) break;
      }
      rules = capital ? letterRules : smallRules;
      if (capital && end - at > 1) this.look(at);
    } else rules = signRules;
    this.end = end;
    this.token = this.text.slice(at, end);
    this.shouting = at < this.shoutUntil && this.isShout;
    const own = this.settings.ownWords?.(this.text, at, end);
    if (own) return this.take(own, 'dictionary');
    if (this.isPlain(kind, rules)) {
      if (kind !== Kind.quiet && !joining.has(this.token)) this.lastRule = '';
      return end;
    }
    for (const rule of rules) {
      const reading = rule.read(this);
      if (reading) return this.take(reading, rule.name);
    }
    if (kind !== Kind.quiet && !joining.has(this.token)) this.lastRule = '';
    return end;
  }

  /** Most of a text is words between blanks, and stops: no rule has to look at them. */
  private isPlain(kind: number, rules: readonly Rule[]): boolean {
    if (this.lineStart) return false;
    const { token, end, text } = this;
    const next = kindOf(text.charCodeAt(end) || 10);
    if (kind === Kind.quiet) return token !== '(' && (text[end] !== token || text[end + 1] !== token);
    if (kind === Kind.sign || kind === Kind.digit || token.length < 2) return false;
    if (
      next === Kind.digit ||
      next === Kind.sign ||
      (next === Kind.quiet && /^[.:'’]\S/.test(text.slice(end, end + 2)))
    )
      return false;
    if (rules === letterRules && kindOf(token.charCodeAt(1)) !== Kind.small) return false;
    return isSyllable(token) && !measures.has(token);
  }

  private take(reading: Reading | null, rule: string): number {
    if (!reading) return 0;
    const from = Math.max(reading.from ?? this.at, this.done);
    const { to } = reading;
    this.lastRule = rule;
    if (reading.spoken === this.text.slice(from, to)) return to;
    this.done = to;
    const spoken = this.fit(reading.spoken, from, to);
    if (spoken !== this.text.slice(from, to))
      this.pieces.push({ rule, from, to, spoken, certainty: reading.certainty ?? 'sure' });
    return to;
  }

  /** A reading among its neighbours: a blank where words would touch, a capital where a sentence begins. */
  private fit(spoken: string, from: number, to: number): string {
    const { text } = this;
    let fitted = spoken;
    const last = this.pieces.at(-1);
    const previous = last?.to === from ? last.spoken.at(-1) : text[from - 1];
    if (fitted === '') return isWordSign(previous) && isWordSign(text[to]) ? ' ' : '';
    const first = kindOf(fitted.charCodeAt(0));
    const isWord = first === Kind.small || first === Kind.capital;
    if (isWord && (isWordSign(previous) || (previous !== undefined && ',.;:!?'.includes(previous))))
      fitted = ` ${fitted}`;
    const end = kindOf(fitted.charCodeAt(fitted.length - 1));
    if ((end === Kind.small || end === Kind.capital || fitted.endsWith(',')) && isWordSign(text[to]))
      fitted = `${fitted} `;
    if (first === Kind.small && fitted.charCodeAt(0) !== 32 && this.beginsSentence(from))
      fitted = fitted.charAt(0).toUpperCase() + fitted.slice(1);
    return fitted;
  }

  private beginsSentence(from: number): boolean {
    const { text, pieces } = this;
    for (let at = from - 1, steps = 0; steps < 8; at--, steps++) {
      if (at < 0 || text[at] === '\n') return true;
      const last = pieces.at(-1);
      if (last && at < last.to && at >= last.from) {
        // A mark that opens the line is no word.
        if (last.spoken.trim() === '') {
          at = last.from;
          continue;
        }
        return /[.!?]\s*$/.test(last.spoken);
      }
      const sign = text[at]!;
      if ('.!?…'.includes(sign)) return at < from - 1;
      if (!' "“‘\'([«\t'.includes(sign)) return false;
    }
    return false;
  }

  /** Whether the capitals that begin here are a heading: two and more of them syllables. Looked at once a run. */
  private look(at: number): void {
    if (at < this.shoutUntil) return;
    run.lastIndex = at;
    let words = 0;
    let syllables = 0;
    let until = at;
    for (let found = run.exec(this.text); found; found = run.exec(this.text)) {
      const word = found[1]!;
      if (/\p{Ll}/u.test(word)) break;
      until = run.lastIndex;
      if (word.length < 2 && !isSyllable(word)) continue;
      words++;
      if (isSyllable(word)) syllables++;
    }
    this.shoutUntil = Math.max(until, at + 1);
    this.isShout = syllables >= 2 && syllables * 2 >= words;
  }
}

const run = /([\p{L}\p{M}]{1,40})[^\p{L}\p{M}\n]{0,12}/uy;
/** Measures that look like words. */
const measures = new Set(['ha', 'Ha']);
const joining = new Set(['và', 'hoặc', 'hay']);
function isWordSign(sign: string | undefined): boolean {
  if (sign === undefined) return false;
  const kind = kindOf(sign.charCodeAt(0));
  if (kind === Kind.sign) return /\p{N}/u.test(sign);
  return kind === Kind.digit || kind === Kind.small || kind === Kind.capital;
}
