import { romanToNumber, spellLetters } from '../../letters.ts';
import { after, before, matchAt, numbersOf, type Rule } from '../rule.ts';
import { isPriceBracket } from './bracketed-units.ts';

const bullet =
  /(?:[-–—+*•●▪■◆○▫►➢✓✔·]|o(?=\s{1,3}\p{Lu}))\s{1,8}(?=\S)|[-–—•●▪+*](?=[\p{L}“"(])|[-+*]\)\s{1,3}/uy;
const number = /(\d{1,3}(?:\.\d{1,2}){0,4})([.)/])(?=\s|[\p{L}“"(]|$)/uy;
const roman = /([IVX]{1,6})([.)/-])\s{1,8}(?=\S)/uy;
const smallRoman = /(i{1,3}|iv|vi{0,3}|ix|x)\)\s{0,3}(?=[\p{L}\d“"(])/uy;
/** “b.1)”, “a.2.1.1)”. */
const letterParts = /([a-zđ])((?:\.\d{1,2}){1,3})\)\s{0,3}(?=[\p{L}“"(]|$)/uy;
const letter = /([a-zđA-HĐK])([.)/])\s{0,3}(?=[\p{L}\d“"(])/uy;
const bracket = /\((\d{1,2}|[ivx]{1,5}|[a-zđ])\)(?=[\s.,;:]|$)/uy;
const heading = /#{1,6}\s+/y;

/** At the beginning of a line: “1.”, “a)”, “I.” are said, “-”, “+” and “•” are not. */
export const listMarkRule: Rule = {
  name: 'list-marks',
  read(spot) {
    if (!spot.lineStart) return null;
    const title = spot.token === '#' ? matchAt(heading, spot) : null;
    if (title) return { to: spot.at + title[0].length, spoken: '' };
    const dot = matchAt(bullet, spot);
    const item =
      spot.token === '-'
        ? matchAt(
            /-(?=\d{1,4} (?:tháng|năm|người|hộ|ngày|xã|phường|thôn|bản|trường|em|học sinh|bộ|chiếc|suất|cán bộ|đồng chí|con|cây)(?!\p{L}))/uy,
            spot,
          )
        : null;
    if (item) return { to: spot.end, spoken: '' };
    if (dot && !(dot[0].length === 1 && /\d/.test(spot.text[spot.at + 1] ?? '')))
      return { to: spot.at + dot[0].length, spoken: '' };
    const words = numbersOf(spot);
    const count = matchAt(number, spot);
    if (count && !/^\s?\d{4}/.test(after(spot, spot.at + count[0].length)) && !(count[2] === '/')) {
      const said = count[1]!
        .split('.')
        .map((part) => words.whole(part.replace(/^0+(?=\d)/, '')))
        .join(' chấm ');
      return { to: spot.at + count[0].length, spoken: said + (count[2] === '.' ? '.' : ',') };
    }
    const part = matchAt(roman, spot);
    const value = part && romanToNumber(part[1]!);
    if (part && value) return { to: spot.at + part[1]!.length + 1, spoken: `${words.number(value)}.` };
    const small = matchAt(smallRoman, spot);
    const order = small && small[1]!.length > 1 ? romanToNumber(small[1]!.toUpperCase()) : null;
    if (small && order) return { to: spot.at + small[1]!.length + 1, spoken: `${words.number(order)},` };
    const deep = spot.token.length === 1 ? matchAt(letterParts, spot) : null;
    if (deep)
      return {
        to: spot.at + 2 + deep[2]!.length,
        spoken: `${[
          spellLetters(deep[1]!),
          ...deep[2]!
            .slice(1)
            .split('.')
            .map((each) => words.whole(each)),
        ].join(' chấm ')},`,
      };
    const point = matchAt(letter, spot);
    if (point && spot.token.length === 1 && (point[2] !== '/' || /\s$/.test(point[0])))
      return { to: spot.at + 2, spoken: spellLetters(point[1]!) + (point[2] === '.' ? '.' : ',') };
    return null;
  },
};

/** “(1)”, “(i)”, “(a)” in the run of a sentence. */
export const enumerationRule: Rule = {
  name: 'list-marks',
  read(spot) {
    if (spot.token !== '(') return null;
    const found = matchAt(bracket, spot);
    if (!found) return null;
    const sign = found[1]!;
    if (sign === 'đ' && isPriceBracket(before(spot))) return null;
    const value = /^\d/.test(sign) ? +sign : romanToNumber(sign.toUpperCase());
    const said =
      value && (sign.length > 1 || /[iv\d]/.test(sign)) ? numbersOf(spot).number(value) : spellLetters(sign);
    const isLead = spot.at === 0 || /[\n;:,.]\s*$/.test(spot.text.slice(Math.max(0, spot.at - 3), spot.at));
    return { to: spot.at + found[0].length, spoken: isLead ? `${said},` : `(${said})` };
  },
};
