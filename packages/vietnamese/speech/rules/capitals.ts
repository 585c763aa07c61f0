import { isSyllable } from '../../syllables.ts';
import { spellLetters } from '../../letters.ts';
import { after, before, matchAt, type Rule } from '../rule.ts';
import { spellUnknown } from './abbreviations.ts';
import { composedName } from './composed-names.ts';

/** Could be said as a word: every beat an open one or one with m, n, ng, c, t, p behind it. */
const word =
  /^(?:[BCDĐGHKLMNPRSTVXFJZ]?[HR]?[AEIOUYĂÂÊÔƠƯ]{1,2}(?:NG|NH|CH|[CMNPTSLRKXFGBD](?![AEIOUYĂÂÊÔƠƯ]))?){2,}$/u;
const roman = /^[IVXLC]+$/;
/** “anh N.V.A.”, “bà H.T.K”: a person not named. */
const initialsOf = /\p{Lu}(?:\.\s?\p{Lu}){1,3}(?![\p{L}\p{M}\d])(?:\.(?=,|\s\p{Ll}))?/uy;

/** Capitals no table knows: a heading is read in small letters, a name as a word when it can be said, else spelled. */
export const capitalRule: Rule = {
  name: 'capitals',
  read(spot) {
    const { token, end } = spot;
    if (!/^[\p{Lu}\p{M}]+$/u.test(token)) return null;
    const next = spot.text[end] ?? '';
    if (/\d/.test(next)) return null;
    if (token.length === 1) {
      const initials = matchAt(initialsOf, spot);
      if (initials)
        return {
          to: spot.at + initials[0].length,
          spoken: spellLetters(initials[0]),
        };
      // “Nguyễn Văn A”, “hạng B”, “vitamin C”; in a heading “Ý”, “Ở” are words.
      if (/chữ(?: cái)?\s+(?:\p{L},?\s+){0,8}$/u.test(before(spot))) return spellUnknown(token, end);
      if (isSyllable(token) && !/^[A-Z]$/.test(token))
        return spot.shouting ? lower(spot.text, spot.at, end) : null;
      if (/chữ(?: cái)?\s+(?:\p{L},?\s+){0,8}$/u.test(before(spot))) return spellUnknown(token, end);
      if (token === 'Y') return null;
      if (/^[AEIOUĂÂÊÔƠƯ]$/.test(token))
        return spot.shouting && token !== 'A' ? lower(spot.text, spot.at, end) : null;
      if (/^['’&]/.test(next) || /^\.\s?\p{Lu}\p{Ll}/u.test(after(spot, end, 4))) return null;
      return /\p{L}/u.test(before(spot)) || /^[\s),.;-]/.test(next) ? spellUnknown(token, end) : null;
    }
    // CƯ M’GAR in a heading.
    if (spot.shouting && /\p{Lu}['’]$/u.test(spot.text.slice(Math.max(0, spot.at - 2), spot.at)))
      return lower(spot.text, spot.at, end);
    if (licence.test(token) && /hạng\s[^;:()]{0,48}$/u.test(before(spot, 64)))
      return spellUnknown(token, end);
    if (spot.shouting && isSyllable(token)) return lower(spot.text, spot.at, end);
    if (
      isSyllable(token) &&
      /[À-ỹĐ]/u.test(token) &&
      !(token.length === 2 && /^[ĐƯƠÂÊÔĂ]?[A-ZĐƯƠÂÊÔĂ]$/u.test(token) && !hasTone(token))
    )
      return lower(spot.text, spot.at, end);
    // ĐẮK LẮK: a tone makes a word of any letters.
    if (hasTone(token)) return lower(spot.text, spot.at, end);
    if (spot.shouting && token.length > 3 && /[ĂÂÊÔƠƯ]/u.test(token)) return lower(spot.text, spot.at, end);
    if (spot.shouting && !roman.test(token) && token.length > 3 && word.test(token))
      return lower(spot.text, spot.at, end);
    if (token.length > 2 && isSyllable(token) && !roman.test(token))
      return { to: end, spoken: token.toLowerCase(), certainty: 'guessed' };
    if (token.length > 4 && word.test(token))
      return { to: end, spoken: token.toLowerCase(), certainty: 'guessed' };
    if (token.length > 12) return { to: end, spoken: token.toLowerCase(), certainty: 'guessed' };
    const composed = composedName(token);
    if (composed) return { to: end, spoken: composed, certainty: 'guessed' };
    // “WINNER”, “CUSTOMS”: enough vowels for a word of another language.
    if (isForeignWord(token)) return { to: end, spoken: token.toLowerCase(), certainty: 'guessed' };
    return spellUnknown(token, end);
  },
};

/** Classes of driving licences. */
const licence = /^(?:BE|CE|DE)$/;
const isForeignWord = (token: string): boolean =>
  token.length > 4 &&
  /^[A-Z]+$/.test(token) &&
  (token.match(/[AEIOUY]/g)?.length ?? 0) / token.length > 0.28 &&
  !/[^AEIOUY]{4}|^[^AEIOUY]{3}|Q(?!U)|[HJQVXZ]$/.test(token);

const hasTone = (token: string): boolean => /[\u0300\u0301\u0303\u0309\u0323]/.test(token.normalize('NFD'));

/** A run of capitals begins with one only where a sentence does. */
const lower = (text: string, at: number, end: number): { to: number; spoken: string } => ({
  to: end,
  spoken: text.slice(at, end).toLowerCase(),
});

/** “HNeng”, “YThuột”: names of the highlands whose apostrophe was lost. */
const highland = /^[GHYKR]\p{Lu}\p{Ll}{2,}$/u;
/** HgS, NaCl, ZnO: two elements or more. */
const compound =
  /^(?=.*\p{Ll})(?:He|Li|Be|Ne|Na|Mg|Al|Si|Cl|Ca|Cr|Mn|Fe|Ni|Cu|Zn|Br|Ag|Cd|Sn|Ba|Hg|Pb|[HCNOFSKIP]){2,4}$/u;
const mixed = /^\p{Ll}{0,2}\p{Lu}{2,}[\p{Ll}\p{M}]{0,3}\p{Lu}*$/u;

/** “VPQH”-like names with small letters inside (NHCSXHh, GDĐTg): spelled when no voice could say them. */
export const oddCapitalRule: Rule = {
  name: 'capitals',
  read(spot) {
    const { token, end } = spot;
    // “BxH = 2x2m”: sides of a thing.
    if (/^\p{Lu}(?:x\p{Lu}){1,2}$/u.test(token))
      return {
        to: end,
        spoken: token
          .split('x')
          .map((side) => spellLetters(side))
          .join(' nhân '),
      };
    // “HDBank”.
    const bank = /^(\p{Lu}{2,4})Bank$/u.exec(token);
    if (bank) return { to: end, spoken: `${spellLetters(bank[1]!)} banh`, certainty: 'spelled' };
    if (compound.test(token) && !isSyllable(token)) return spellUnknown(token, end);
    if (
      token.length < 3 ||
      token.length > 10 ||
      !mixed.test(token) ||
      highland.test(token) ||
      hasTone(token) ||
      /[aeiouyAEIOUY]{1}.*[aeiouyAEIOUY]/.test(token)
    )
      return null;
    return /\p{Ll}/u.test(token) && /\p{Lu}{2}/u.test(token) && !isSyllable(token)
      ? spellUnknown(token, end)
      : null;
  },
};
