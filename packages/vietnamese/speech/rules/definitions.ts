import { matchAt, type Reading, type Rule, type Spot } from '../rule.ts';
import { known } from '../words/known.ts';

/** Names a paper gives to its own words: “chuẩn tiếp cận pháp luật (CTCPL)”. They hold until its end. */
export type Definitions = Map<string, string>;

const name = '\\p{Lu}[\\p{L}\\p{M}&]{1,13}';
const bracketed = new RegExp(
  `\\((?:(?:sau đây )?(?:được )?(?:gọi|viết)(?: chung)?(?: tắt)?(?: là)?:? )?["“]?(${name})["”]?\\)`,
  'uy',
);
/** Words of a name that lend it no letter. */
const silent = new Set([
  'và',
  'của',
  'về',
  'các',
  'cho',
  'theo',
  'với',
  'trong',
  'tại',
  'trên',
  'từ',
  'đối',
  'là',
  'những',
]);
const longest = 140;

/** The end of `words` whose first letters spell `short`, from the last word backwards; null where they do not. */
export function spelledBy(words: string, short: string): { from: number; text: string } | null {
  const letters = short.replaceAll('&', '').toUpperCase();
  if (/\p{Ll}{2}/u.test(short) || letters.length < 2) return null;
  let left = letters.length;
  let at = words.length;
  while (at > 0) {
    while (at > 0 && !isLetter(words.charAt(at - 1))) if (stop.test(words.charAt(--at))) return null;
    const end = at;
    while (at > 0 && isLetter(words.charAt(at - 1))) at--;
    if (at === end) return null;
    const first = words.charAt(at).toUpperCase();
    if (alike(first, letters[left - 1]!)) left--;
    else if (!silent.has(words.slice(at, end).toLowerCase())) return null;
    if (left === 0) return { from: at, text: words.slice(at).trim() };
  }
  return null;
}

const isLetter = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || letter.test(sign);
const letter = /[\p{L}\p{M}]/u;
const stop = /[.;:!?()\n\d]/;

const alike = (one: string, other: string): boolean =>
  one === other || bare(one) === other || (one === 'Đ' && other === 'D');
const bare = (letter: string): string => letter.normalize('NFD').charAt(0);

/** A heading’s capitals are no names of letters. */
const said = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text);

/** “Ủy ban nhân dân (UBND)”: what has just been said in full is not said again, and is known from here on. */
export const definitionRule: Rule = {
  name: 'definitions',
  read(spot) {
    if (spot.token !== '(' || !/[\p{Lu}"“sgvđ]/u.test(spot.text[spot.end] ?? '')) return null;
    const found = matchAt(bracketed, spot);
    if (!found) return null;
    const short = found[1]!;
    const lead = spot.text.slice(Math.max(0, spot.at - longest), spot.at);
    const line = lead.slice(lead.lastIndexOf('\n') + 1);
    const full = spelledBy(line, short) ?? saidBefore(line, short);
    if (!full) return null;
    spot.definitions.set(short, said(full.text));
    return leftOut(spot, spot.at + found[0].length);
  },
};

/** What the tables know the name to mean stands right before it. */
function saidBefore(line: string, short: string): { text: string } | null {
  const meaning = known(short, '', '');
  return meaning && plain(line).endsWith(plain(meaning)) ? { text: meaning } : null;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const leftOut = (spot: Spot, to: number): Reading => ({
  from: spot.text[spot.at - 1] === ' ' ? spot.at - 1 : spot.at,
  to,
  spoken: '',
});

const explained = /\s?\(\s?([\p{L}\p{M}][\p{L}\p{M}, -]{3,100})\)/uy;

/** “GCN (giấy chứng nhận)”: the words in the bracket are said in its place. */
export function explainedBehind(spot: Spot): Reading | null {
  if (spot.text[spot.end] !== '(' && spot.text[spot.end + 1] !== '(') return null;
  const found = matchAt(explained, spot, spot.end);
  const full = found && spelledBy(found[1]!, spot.token);
  // “SIM (Subscriber identity module)”: the words of another language explain, the name is what is said.
  if (!found || !full || full.from > 0 || (!/[À-ỹđĐ]/u.test(full.text) && full.text.split(' ').length > 2))
    return null;
  spot.definitions.set(spot.token, said(full.text));
  return { to: spot.end + found[0].length, spoken: said(full.text) };
}
