import { before, matchAt, type Rule } from '../rule.ts';
import { isMoney, unitPattern, units } from '../words/units.ts';
import { beginsUnit, shy, withPer } from './measures.ts';

const bracketed = new RegExp(`(${unitPattern})(?=\\s?[/)])`, 'uy');
const price = /(?:tiền|giá|phí|thu|chi|mức|vốn|trị|thuế|lương|công|toán)\s?\(?$/u;

/** What “(đ)” means at the head of a column: money, no list mark. */
export const isPriceBracket = (lead: string): boolean => price.test(lead);

/** The head of a column: “Lưu lượng (m3/s)”, “Số tiền (đ)”, “Năng suất (tạ/ha)”. */
export const bracketedUnitRule: Rule = {
  name: 'quantities',
  read(spot) {
    if (spot.text[spot.at - 1] !== '(' || !beginsUnit(spot.text, spot.at)) return null;
    const found = matchAt(bracketed, spot);
    if (!found) return null;
    const sign = found[1]!;
    const end = spot.at + sign.length;
    const isAlone = spot.text[end] === ')';
    // “(ph/h)”: together with others, no minutes an hour.
    if (sign === 'ph') return null;
    if (isAlone && sign.length === 1 && !(sign === 'đ' && price.test(before(spot)))) return null;
    if (isAlone && (shy.has(sign) || !/[\p{Ll}\d²³%‰°]/u.test(sign)) && !isMoney(sign)) return null;
    const measure = withPer({ to: end, words: units.get(sign)!, sign }, spot, isMoney(sign));
    return spot.text[measure.to] === ')' && (isAlone || measure.to > end)
      ? { to: measure.to, spoken: measure.words }
      : null;
  },
};
