import { readDigits, readFraction, readNumber, readNumeral, readWhole } from '../read-number.ts';
import type { Region } from '../region.ts';

/** How sure a reading is: by rule or table; guessed as a word; spelled letter by letter for want of better. */
export type Certainty = 'sure' | 'guessed' | 'spelled';

export interface Reading {
  /** Where the replaced text begins, when before the token: only blanks or signs nobody has read may be taken in. */
  from?: number;
  to: number;
  spoken: string;
  certainty?: Certainty;
}

/** What a rule sees: the whole text and the place where a token begins. */
export interface Spot {
  readonly text: string;
  readonly at: number;
  /** The token: a run of letters, a run of digits, or one sign. */
  readonly token: string;
  readonly end: number;
  readonly region: Region;
  readonly block: boolean;
  /** The voice knows Vietnamese letters only. */
  readonly respell: boolean;
  /** The rule that read the token before, while only blanks, commas or “và”, “hoặc” stand between. */
  readonly lastRule: string;
  /** Runs of capitals (a heading) are words, not abbreviations. */
  readonly shouting: boolean;
  readonly lineStart: boolean;
  /** Short names the text has given to its own words so far. */
  readonly definitions: Map<string, string>;
}

export interface Rule {
  name: string;
  read: (spot: Spot) => Reading | null;
}

/** Applies a sticky expression where the token begins. */
export function matchAt(expression: RegExp, spot: Spot, at: number = spot.at): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(spot.text);
}

const reach = 48;
const longestReach = 64;

let [leadText, leadAt, lead] = ['', -1, ''];

/** The words before, small letters, up to the line’s beginning: for “ngày”, “Điều”, “tỷ số”. Asked many times a token. */
export function before(spot: Spot, length = reach): string {
  if (spot.at !== leadAt || spot.text !== leadText) {
    const text = spot.text.slice(Math.max(0, spot.at - longestReach), spot.at);
    const line = text.lastIndexOf('\n');
    [leadText, leadAt, lead] = [spot.text, spot.at, (line < 0 ? text : text.slice(line + 1)).toLowerCase()];
  }
  return lead.length > length ? lead.slice(-length) : lead;
}

/** The first sign behind the token, over one blank; a line’s end where nothing follows. */
export function following(spot: Spot): string {
  const next = spot.text[spot.end];
  return (next === ' ' ? spot.text[spot.end + 1] : next) ?? '\n';
}

export const after = (spot: Spot, at: number, length = reach): string => spot.text.slice(at, at + length);

export interface NumberWords {
  number: (value: number | bigint) => string;
  whole: (digits: string) => string;
  numeral: (text: string) => string;
  fraction: (digits: string) => string;
}

const byRegion = (region: Region): NumberWords => ({
  number: (value) => readNumber(value, region),
  whole: (digits) => readWhole(digits, region),
  numeral: (text) => readNumeral(text, region),
  fraction: (digits) => readFraction(digits, region),
});
const wordsOf: Record<Region, NumberWords> = {
  north: byRegion('north'),
  central: byRegion('central'),
  south: byRegion('south'),
};

export const numbersOf = (spot: Spot): NumberWords => wordsOf[spot.region];

/** Digits in the groups the writer made, a short rest between: “0912 345 678”. */
export const readGroups = (text: string): string =>
  (text.match(/\d+/g) ?? []).map((group) => readDigits(group)).join(', ');
