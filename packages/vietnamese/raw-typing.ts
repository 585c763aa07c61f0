import { placeTone } from './place-tone.ts';

const telexTones: Record<string, number> = { s: 1, f: 2, r: 3, x: 4, j: 5 };
const telexLetters: readonly [RegExp, string][] = [
  [/dd/g, 'đ'], [/uwow|uow|uwo/g, 'ươ'], [/aa/g, 'â'], [/aw/g, 'ă'], [/ee/g, 'ê'], [/oo/g, 'ô'], [/ow/g, 'ơ'], [/uw|w/g, 'ư'],
]; // prettier-ignore
/** The second letter of a pair may stand behind the rest of its syllable: “tuoanf”, “nhana”, “dawng” as “dangw”. */
const telexBehind: readonly [RegExp, string][] = [
  [/^d([a-z]+)d/, 'dd$1'], [/a([a-z]+)a/, 'aa$1'], [/e([a-z]+)e/, 'ee$1'], [/o([a-z]+)o/, 'oo$1'],
  [/uo([^w]+)w/, 'uow$1'], [/a([^wu]+)w/, 'aw$1'], [/([ou])([^wuoa]+)w/, '$1w$2'],
]; // prettier-ignore

/** A word typed for Telex while nothing listened: “nhaan” is “nhân”, “uyr” is “ủy”. Null for what is none. */
export function readTelex(word: string): string | null {
  const raw = word.toLowerCase();
  if (!/^[a-z]{2,9}$/.test(raw)) return null;
  // The tone stands behind the vowels, in most hands at the very end.
  const tone = /^([^aeiouyw]*[aeiouyw].*?)([sfrxj])([a-z]*)$/.exec(raw);
  const bare = tone ? tone[1]! + tone[3]! : raw;
  const behind = telexBehind.reduce(
    (text, [from, to]) => (from.test(text) ? text.replace(from, to) : text),
    bare,
  );
  const letters = telexLetters.reduce((text, [from, to]) => text.replace(from, to), behind);
  const read = placeTone(letters, tone ? telexTones[tone[2]!]! : 0);
  return read === raw ? null : read;
}

const vniLetters: Record<string, Record<string, string>> = {
  '6': { a: 'â', e: 'ê', o: 'ô' },
  '7': { o: 'ơ', u: 'ư' },
  '8': { a: 'ă' },
  '9': { d: 'đ' },
};

/** The same for VNI: “u3y” and “uy3” are “ủy”, “d9u7o7ng2” is “đường”. */
export function readVni(word: string): string | null {
  const raw = word.toLowerCase();
  if (!/^[a-z][a-z0-9]{0,10}$/.test(raw) || !/[1-9]/.test(raw)) return null;
  let letters = '';
  let tone = 0;
  for (const sign of raw) {
    const changes = vniLetters[sign];
    if (/[1-5]/.test(sign)) tone = Number(sign);
    else if (!changes) letters += sign;
    else {
      const at = Array.from(letters).findLastIndex((letter) => letter in changes);
      if (at < 0) return null;
      letters = letters.slice(0, at) + changes[letters[at]!] + letters.slice(at + 1);
      if (sign === '7') letters = letters.replace('uơ', 'ươ').replace('ưo', 'ươ');
    }
  }
  const read = placeTone(letters, tone);
  return /\d/.test(read) || read === raw ? null : read;
}
