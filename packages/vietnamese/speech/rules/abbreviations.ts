import { spellLetters } from '../../letters.ts';
import { isSyllable } from '../../syllables.ts';
import { after, before, matchAt, type Reading, type Rule, type Spot } from '../rule.ts';
import { abbreviations } from '../words/abbreviations.ts';
import { acronyms, phrases } from '../words/acronyms.ts';
import { known } from '../words/known.ts';
import { documentKinds, issuers } from '../words/document-kinds.ts';
import { explainedBehind } from './definitions.ts';

/** Parts of a joined name: “KT-XH”, “TT.HĐND”, “PCTT&TKCN”. */
const joined =
  /[\p{L}\p{M}]{1,12}(?:[&.,/–-]| & )[\p{L}\p{M}]{1,12}(?:(?:[&.,/–-]| & )[\p{L}\p{M}]{1,12}){0,4}(?![\p{L}\p{M}])/uy;

const ampersand = /\p{Lu}{1,8}&\p{Lu}{1,8}(?![\p{L}\p{M}\d&-])/uy;

/** The longest joined name the tables know whole, else each part by itself, when every part is known. */
function readJoined(spot: Spot): Reading | null {
  const found = matchAt(joined, spot);
  if (!found) return null;
  for (let whole = found[0], longer = ''; whole.length > spot.token.length;) {
    // A letter outside the first plane may be longer than its token: nothing is left to drop.
    if (whole === longer) return null;
    longer = whole;
    const tight = whole.replaceAll(' & ', '&');
    const said = abbreviations.get(tight) ?? acronyms.get(tight);
    if (said) return { to: spot.at + whole.length, spoken: said };
    const parts = tight.split(/([&.,/–-])/);
    if (parts.every((part, place) => place % 2 === 1 || isShort(part))) {
      const end = spot.at + whole.length;
      const words = parts.map((part, place) =>
        place % 2 === 1
          ? between(part)
          : known(
              part,
              place === 0 ? before(spot) : '',
              place === parts.length - 1 ? after(spot, end) : ` ${parts[place + 2]}`,
            ),
      );
      if (words.every((word) => word !== null))
        return { to: end, spoken: words.join('').replace(/\s+/g, ' ').trim() };
    }
    whole = dropLast(whole);
  }
  return null;
}

const twoWords = /\p{Lu}{2,5} (?:Para )?\p{Lu}\p{L}{2,5}(?![\p{L}\p{M}])/uy;

function readPhrase(spot: Spot): Reading | null {
  const found = spot.token.length < 6 ? matchAt(twoWords, spot) : null;
  const said = found && phrases.get(found[0]);
  return said ? { to: spot.at + found[0].length, spoken: said } : null;
}

const isShort = (part: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}]*$/u.test(part) && /\p{Lu}.*\p{Lu}/u.test(part);
const between = (sign: string): string =>
  sign === '&' ? ' và ' : sign === '-' || sign === '–' || sign === '.' ? ' ' : ', ';
const dropLast = (whole: string): string => whole.replace(/(?:[&.,/–-]| & )[\p{L}\p{M}]*$/u, '');

/** “…tại TP.” ends its sentence; “TP. Lào Cai” does not. */
function dotAfter(spot: Spot, end: number): number {
  if (spot.text[end] !== '.') return end;
  return /^\.(?:\s*[\p{L}\d(]|\s*[,;:])/u.test(after(spot, end)) && dotted.has(spot.token) ? end + 1 : end;
}
/** “Lưu: VT, KT, TP.”: rooms of the office. */
const filed = /lưu\s*:?\s*(?:[\p{L}\d&()]{1,12}\s?[,;-]\s?){0,3}$/u;
const dotted = new Set(
  'KP TP Tp TX TT GS TS ThS Ths PGS TSKH BS BSCK KS KTS CN DS ĐT ĐC KT TM TL TUQ QL Cty CTY CTy BV NS NXB CK Tr LS LG KSV CVP'.split(
    ' ',
  ),
);

export const abbreviationRule: Rule = {
  name: 'abbreviations',
  read(spot) {
    const { token, at, end } = spot;
    const own = spot.definitions.get(token);
    if (own && !/[\d-]/.test(spot.text[end] ?? '')) return { to: end, spoken: own };
    const inBracket = /\p{Lu}{2}/u.test(token) ? explainedBehind(spot) : null;
    if (inBracket) return inBracket;
    const phrase = readPhrase(spot);
    if (phrase) return phrase;
    const compound = readJoined(spot);
    if (compound) return compound;
    if (/\d/.test(spot.text[end] ?? '') && !/^(?:NĐ|QĐ|NQ|TT|CT)$/.test(token)) return null;
    if (spot.shouting && isSyllable(token)) return null;
    const said = known(token, before(spot), after(spot, end));
    const pair = said === null || !abbreviations.has(token) ? matchAt(ampersand, spot) : null;
    if (pair && known(token, '', '') === null)
      return {
        to: at + pair[0].length,
        spoken: pair[0]
          .split('&')
          .map((part) => spellLetters(part))
          .join(' và '),
        certainty: 'spelled',
      };
    const kept = filed.test(before(spot)) ? issuers.get(token) : undefined;
    if (kept) return { to: end, spoken: kept.charAt(0).toLowerCase() + kept.slice(1) };
    if (said === null) {
      const kind = documentKinds.get(token);
      return kind && /^\s(?:số\s)?\d{1,5}(?:\/|-\p{Lu})/u.test(after(spot, end))
        ? { to: end, spoken: kind.charAt(0).toLowerCase() + kind.slice(1) }
        : null;
    }
    if (spot.text[at - 1] === '-' || spot.text[at - 1] === '/') return { to: end, spoken: said };
    return { to: dotAfter(spot, end), spoken: said };
  },
};

/** Letters of a short name nobody knows: by their names. */
export const spellUnknown = (word: string, to: number): Reading => ({
  to,
  spoken: spellLetters(word),
  certainty: 'spelled',
});
