import { matchAt, numbersOf, type Rule } from '../rule.ts';

const again = /\(\s?(\p{Ll}[\p{Ll}\p{M} ]{1,100})\s?\)/uy;
const number = /(?:^|[^\d.,/])(\d[\d.,]{0,24})\s?$/;

/** “01 (một) bộ”, “15 (mười lăm) ngày”: the number once more in words is heard once. */
export const sameAgainRule: Rule = {
  name: 'numbers',
  read(spot) {
    if (spot.token !== '(') return null;
    const written = number.exec(spot.text.slice(Math.max(0, spot.at - 28), spot.at));
    const found = written && matchAt(again, spot);
    if (!written || !found) return null;
    const said = numbersOf(spot).numeral(written[1]!.replace(/^0+(?=\d)/, ''));
    if (alike(said) !== alike(found[1]!)) return null;
    return {
      from: spot.text[spot.at - 1] === ' ' ? spot.at - 1 : spot.at,
      to: spot.at + found[0].length,
      spoken: '',
    };
  },
};

const alike = (words: string): string =>
  words.trim().replaceAll('ngàn', 'nghìn').replaceAll('lẻ', 'linh').replaceAll('mươi bốn', 'mươi tư');
