import { takeTone } from './syllables.ts';

/** The alphabet of dictionaries; f, j, w, z of foreign names where Latin has them. */
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Ngang, huyền, hỏi, ngã, sắc, nặng. */
const toneOrder = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const letterBase = 0x100;
const otherBase = 0x1000;
const toneBase = 0x10;
const between = '\u0001';
const number = '\u0080';

const keyOfLetter = (letter: string): string => {
  const at = alphabet.indexOf(letter);
  return at >= 0 ? String.fromCharCode(letterBase + at) : String.fromCharCode(otherBase) + letter;
};

function keyOfWord(word: string): string {
  const taken = takeTone(word) ?? { letters: word.toLowerCase(), tone: '' };
  const tone = Math.max(0, toneOrder.indexOf(taken.tone));
  return Array.from(taken.letters, keyOfLetter).join('') + String.fromCharCode(toneBase + tone);
}

/** “10” behind “9”: first how many digits, then which. */
function keyOfNumber(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  return number + String.fromCharCode(letterBase + Math.min(plain.length, 0xff)) + plain;
}

/**
 * A key that sorts by plain comparison of strings as a Vietnamese dictionary does: syllable by syllable, each by its
 * letters and then by its tone; numbers by what they are worth. For columns and lists that are sorted often.
 */
export const sortKey = (text: string): string =>
  (text.normalize('NFC').match(/[\p{L}\p{M}]+|\d+/gu) ?? [])
    .map((run) => (/^\d/.test(run) ? keyOfNumber(run) : keyOfWord(run)))
    .join(between);

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** For `sort`: a, ă, â, b, c, d, đ …; ba, bà, bả, bã, bá, bạ; Tổ 9, Tổ 10. */
export const compareVietnamese = (one: string, other: string): number =>
  order(sortKey(one), sortKey(other)) || order(one, other);

/** Names of people as lists in Vietnam sort them: by the given name, which stands last, then from the family name on. */
export function compareNames(one: string, other: string): number {
  return order(nameKey(one), nameKey(other)) || order(one, other);
}

/** The key of a name: given name, family name, what is between. */
export function nameKey(name: string): string {
  const words = name.trim().split(/\s+/);
  const given = words.pop() ?? '';
  return `${sortKey(given)}\u0000${sortKey(words.join(' '))}`;
}
