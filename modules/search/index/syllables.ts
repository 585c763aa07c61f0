/** A word of a text as search compares it, and where it stands there. */
export interface Word {
  /** Letters without tone, then the tone: “hòa” and “hoà” are both “hoa2”, “đường” is “đương2”. */
  form: string;
  start: number;
  end: number;
}

const tones: Record<string, string> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
};
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;
const clusters = new Intl.Segmenter('km', { granularity: 'grapheme' });
/** Letters of a word; what is longer is none. */
export const longest = 40;
/** Signs that are not seen stand within a word and are none of its letters. */
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;

/** What each unit of a text is: 0 between words, 1 in a word, 2 in a word that needs a closer look. */
export const unitKinds = Uint8Array.from({ length: 65_536 }, (_, code) => {
  if ((code >= 0xd800 && code < 0xe000) || unseen.test(String.fromCharCode(code))) return 2;
  if (!/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))) return 0;
  return code >= 0x0e00 && (code < 0x1e00 || code > 0x20ff) ? 2 : 1;
});

/** Words of a text in their order: syllables, numbers; of scripts without spaces every two signs that touch. */
export function splitWords(text: string): Word[] {
  const found: Word[] = [];
  const small = text.toLowerCase();
  // A few signs of other scripts grow when they are made small: then each word is made small by itself.
  const source = small.length === text.length ? small : text;
  for (let start = 0; start < text.length; start++) {
    if (unitKinds[text.charCodeAt(start)] === 0) continue;
    let end = start;
    let kind = 0;
    for (; end < text.length; end++) {
      const here = unitKinds[text.charCodeAt(end)]!;
      if (here === 0) break;
      kind |= here;
    }
    const letters = source.slice(start, end);
    if (kind === 1) {
      const form = end - start <= longest ? formOf(letters) : '';
      if (form !== '') found.push({ form, start, end });
    } else found.push(...splitRun(letters, start));
    start = end;
  }
  return found;
}

/** Letter a word begins with, without marks, and how many letters it has: most words of a text differ already in this. */
export class Shapes {
  #wanted = new Uint8Array(128 * lengths);

  /** @param fold a word without marks */
  add(fold: string): void {
    this.#wanted[bases[fold.charCodeAt(0)]! * lengths + Math.min(fold.length, lengths - 1)] = 1;
  }

  has(first: number, length: number): boolean {
    return this.#wanted[bases[first]! * lengths + Math.min(length, lengths - 1)] === 1;
  }
}

const lengths = 48;
/** Each letter without marks and small, as a number below 128; all others are one. */
const bases = Uint8Array.from({ length: 65_536 }, (_, code) => {
  const base = foldForm(String.fromCharCode(code).normalize('NFD').toLowerCase()).charCodeAt(0);
  return base < 127 ? base : 127;
});

/** Words of some shapes with their number in the text; null for a text whose words are not each a row of whole letters. */
export function pickWords(text: string, shapes: Shapes): (Word & { nth: number })[] | null {
  const found: (Word & { nth: number })[] = [];
  let nth = -1;
  for (let start = 0; start < text.length; start++) {
    if (unitKinds[text.charCodeAt(start)] === 0) continue;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (unitKinds[code] === 0) break;
      if (unitKinds[code] === 2 || (code >= 0x300 && code < 0x370)) return null;
    }
    nth++;
    if (shapes.has(text.charCodeAt(start), end - start))
      found.push({ form: formOf(text.slice(start, end)), start, end, nth });
    start = end;
  }
  return found;
}

/** Words of a row of letters that needs a closer look. */
export function* splitRun(letters: string, offset: number): Generator<Word> {
  if (unseen.test(letters)) return yield* splitSeen(letters, offset);
  if (!withoutSpaces.test(letters)) {
    if (/[\p{L}\p{N}]/u.test(letters) && letters.length <= longest)
      yield { form: formOf(letters), start: offset, end: offset + letters.length };
    return;
  }
  const signs = Array.from(clusters.segment(letters));
  if (signs.length === 1) yield { form: letters.toLowerCase(), start: offset, end: offset + letters.length };
  for (let at = 0; at + 1 < signs.length; at++) {
    const form = signs[at]!.segment + signs[at + 1]!.segment;
    const start = offset + signs[at]!.index;
    yield { form: form.toLowerCase(), start, end: start + form.length };
  }
}

/** The words without what is not seen, each from its first sign to its last. */
function* splitSeen(letters: string, offset: number): Generator<Word> {
  const places = Array.from({ length: letters.length }, (_, at) => at).filter(
    (at) => !unseen.test(letters[at]!),
  );
  const seen = places.map((at) => letters[at]).join('');
  for (const { form, start, end } of seen === '' ? [] : splitRun(seen, 0))
    yield { form, start: offset + places[start]!, end: offset + places[end - 1]! + 1 };
}

const known = new Map<string, string>();
/** What readers type and pages mark; the texts are read by `WordReader`. */
const mostKnown = 50_000;

/** One form however the word was typed: NFC or NFD, the tone on either vowel, “kỹ” or “kĩ”. */
export function formOf(word: string): string {
  let form = known.get(word);
  if (form === undefined) {
    form = makeForm(word);
    if (known.size >= mostKnown) known.clear();
    known.set(word, form);
  }
  return form;
}

function makeForm(word: string): string {
  const apart = word.normalize('NFD').toLowerCase();
  let tone = '';
  const letters = apart.replace(toneMarks, (mark) => ((tone ||= tones[mark]!), '')).normalize('NFC');
  // A mark without a letter is no word.
  return letters === '' ? '' : letters.replace(/^(h|k|l|m|s|t|qu)y$/, '$1i') + tone;
}

/** The form without any mark: “đương2” → “duong”. */
export function foldForm(form: string): string {
  return form
    .replace(/(?<=\p{L})[1-5]$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd');
}

/** Typed with marks: its writer means what stands there, and nothing else. */
export const hasMarks = (text: string): boolean =>
  /[đăâêôơư]|[\u0300\u0301\u0303\u0309\u0323]/u.test(text.normalize('NFC').toLowerCase()) ||
  /[\u0300-\u0323]/.test(text.normalize('NFD'));
