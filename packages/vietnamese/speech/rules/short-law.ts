import { spellLetters } from '../../letters.ts';
import { after, before, matchAt, numbersOf, type Rule } from '../rule.ts';

/** “đ.a k.1 Đ.7”, “K2 Đ12”, “Đ. 4-8”: point, clause and article by their first letters. */
const whole =
  /(?:đ\.\s?([a-zđ])[,;]?\s?)?(?:[kK]\.?\s?(\d{1,2})[,;]?\s?)?Đ\.?\s?(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?(?![\p{L}\d/]|[.,]\d)/uy;
const law =
  /^(?:[,;]\s?(?:[kK]\.?\s?\d{1,2}\s?)?Đ\.?\s?\d|\s(?:của\s)?(?:Luật|NĐ|TT|BLHS|BLDS|BLLĐ|BLTTHS|BLTTDS|Bộ luật|Nghị định|Thông tư|Hiến pháp|NQ|QĐ)(?![\p{L}\p{M}]))/u;
const lead = /(?:căn cứ|theo|tại|quy định|đối tượng|các|vi phạm|khoản \d{1,2})\s$/u;
const clause = /[kK]\.\s?(\d{1,2})(?=[,;]?\s(?:và\s)?(?:[kK]\.\s?\d|Đ\.?\s?\d|Điều\s\d))/uy;

export const shortLawRule: Rule = {
  name: 'legal-references',
  read(spot) {
    if (spot.token.length !== 1 || !'kKđĐ'.includes(spot.token)) return null;
    const next = spot.text[spot.end] ?? '';
    if (next !== '.' && !(next >= '0' && next <= '9')) return null;
    const words = numbersOf(spot);
    const found = matchAt(whole, spot);
    if (found) {
      const [text, point, part, article, last] = found;
      const to = spot.at + text.length;
      const isLaw =
        part !== undefined ||
        law.test(after(spot, to, 24)) ||
        lead.test(before(spot)) ||
        spot.lastRule === 'legal-references';
      if (isLaw)
        return {
          to,
          spoken:
            (point ? `điểm ${spellLetters(point)} ` : '') +
            (part ? `khoản ${words.whole(part)} ` : '') +
            `Điều ${words.whole(article!)}` +
            (last ? ` đến ${words.whole(last)}` : ''),
        };
    }
    const only = matchAt(clause, spot);
    return only ? { to: spot.at + only[0].length, spoken: `khoản ${words.whole(only[1]!)}` } : null;
  },
};
