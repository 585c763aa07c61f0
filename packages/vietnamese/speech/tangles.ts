import { spellLetters } from '../letters.ts';
import { readDigits, readNumeral } from '../read-number.ts';
import type { Region } from '../region.ts';
import { isSyllable } from '../syllables.ts';
import type { Reading } from './rule.ts';

/** Longer than any number, code or row of dots that people write without a blank. */
const shortest = 240;
/** So much of a tangle is read at once. */
const portion = 4000;

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0;

/** Where the run of signs without a blank ends, and whether it is a tangle: “1-1-1-1…”, a key, a picture as text. */
export function tangleEnd(text: string, at: number): { end: number; isTangle: boolean } {
  let end = at;
  let changes = 0;
  let last = 0;
  const far = Math.min(text.length, at + shortest);
  for (; end < far; end++) {
    const code = text.charCodeAt(end);
    if (isBlank(code)) return { end, isTangle: false };
    // Languages written without blanks.
    if ((code >= 0x0e00 && code < 0x1e00) || code >= 0x2e80) return { end: end + 1, isTangle: false };
    if (code !== last) changes++;
    last = code;
  }
  if (end - at < shortest || changes < shortest / 4) return { end, isTangle: false };
  return { end, isTangle: !/:\/\/|www\./i.test(text.slice(at, at + 24)) };
}

const runs = /\d+|[\p{L}\p{M}]+|[^\d\p{L}\p{M}]+/gu;

/** Numbers digit by digit, words as words, signs a rest: what a tangle has for a listener. */
export function readTangle(text: string, at: number): Reading {
  let to = at;
  while (to < text.length && to - at < portion && !isBlank(text.charCodeAt(to))) to++;
  if (to - at === portion) {
    const isPart = /^[\p{L}\p{M}]{2}$|^\d{2}$/u;
    for (let steps = 0; steps < 40 && isPart.test(text.slice(to - 1, to + 1)); steps++) to--;
  }
  const said = (text.slice(at, to).match(runs) ?? []).map((run) => {
    if (/^\d/.test(run)) return readDigits(run);
    if (!/^[\p{L}\p{M}]/u.test(run)) return ',';
    return /^\p{Lu}{1,6}$/u.test(run) && !(run.length > 1 && isSyllable(run))
      ? spellLetters(run)
      : run.toLowerCase();
  });
  const spoken = said
    .join(' ')
    .replaceAll(' ,', ',')
    .replace(/^[ ,]+/, '');
  return { to, spoken, certainty: 'guessed' };
}

/** Figures, points and blanks: what a long row of numbers is made of. */
const isFigure = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 32 || code === 44 || code === 46;

/** Where a run of nothing but figures ends, and whether it is longer than any sentence has. */
export function rowEnd(text: string, at: number): { end: number; isRow: boolean } {
  let end = at;
  const far = Math.min(text.length, at + shortest);
  while (end < far && isFigure(text.charCodeAt(end))) end++;
  return { end, isRow: end - at >= shortest };
}

const numeral = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d{1,15})(?:,\d{1,8})?$/;

/** Number after number, each by itself with a rest behind it. */
export function readRow(text: string, at: number, region: Region): Reading {
  let to = at;
  const far = Math.min(text.length, at + portion);
  while (to < far && isFigure(text.charCodeAt(to))) to++;
  // A number is not cut in two.
  const blank = to === far && far < text.length ? text.lastIndexOf(' ', to - 1) : -1;
  if (blank > at) to = blank;
  const said = text
    .slice(at, to)
    .split(/ +/)
    .map((each) => each.replace(/^[.,]+|[.,]+$/g, ''))
    .filter((each) => each !== '')
    .map((each) => (numeral.test(each) ? readNumeral(each, region) : readDigits(each)));
  const end = text.charCodeAt(to - 1) === 32 ? to - 1 : to;
  return { to: end, spoken: said.join(', '), certainty: 'guessed' };
}
