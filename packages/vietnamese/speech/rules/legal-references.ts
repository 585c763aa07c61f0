import { spellLetters } from '../../letters.ts';
import { before, matchAt, numbersOf, type Rule } from '../rule.ts';

const pointLead =
  /(?:điểm|tiết|ý|mục|nhóm|loại|hạng|bảng|khối|lớp|tổ|đội|lô|khu|phương án|cột|tiểu mục|vitamin|viêm gan)\s+(?:(?:[a-zđ]\d?|[a-zđ]\.\d),?\s*(?:và|hoặc|,|;|đến|-)?\s*){0,8}$/u;
const afterNumber =
  /(?:khoản|điều|mục|điểm|mẫu số|phụ lục|biểu số|quyết định số|nghị định số|bảng)\s+(?:số\s+)?\S{0,12}$/u;
const range = /([a-zđ])\s?[-–]\s?([a-zđ])(?![\p{L}\p{M}\d])/uy;

/** “điểm b khoản 2 Điều 9”, “điểm a, b, đ”: one letter, by its name. */
export const pointRule: Rule = {
  name: 'legal-references',
  read(spot) {
    if (
      spot.token.length !== 1 ||
      !/[a-zđA-ZĐ]/.test(spot.token) ||
      /^[\d'’&@]/.test(spot.text[spot.end] ?? '')
    )
      return null;
    if (/^\.\p{L}/u.test(spot.text.slice(spot.end, spot.end + 2))) return null;
    const lead = before(spot);
    if (/\d$/.test(lead))
      return afterNumber.test(lead) ? { to: spot.end, spoken: spellLetters(spot.token) } : null;
    if (!pointLead.test(lead)) return null;
    // “Khu Y tế”: a word.
    if (/^[YÝÔÊ]$/.test(spot.token) && /^ \p{Ll}/u.test(spot.text.slice(spot.end, spot.end + 2))) return null;
    const part = matchAt(/\.(\d{1,2})(?![\d\p{L}])/uy, spot, spot.end);
    if (part && /(?:điểm|tiết|ý)\s$/u.test(lead))
      return {
        to: spot.end + part[0].length,
        spoken: `${spellLetters(spot.token)} chấm ${numbersOf(spot).whole(part[1]!)}`,
      };
    const both = /điểm|tiết/.test(lead) ? matchAt(range, spot) : null;
    if (both)
      return {
        to: spot.at + both[0].length,
        spoken: `${spellLetters(both[1]!)} đến ${spellLetters(both[2]!)}`,
      };
    return { to: spot.end, spoken: spellLetters(spot.token) };
  },
};

const numbered = /(\d{1,3})([a-zđ])(?![\p{L}\p{M}\d])(?:\.(\d{1,2}))?/uy;

/** “khoản 2a”, “Điều 15đ”, “Mẫu số 03a”: a number and its letter. */
export const numberedLetterRule: Rule = {
  name: 'legal-references',
  read(spot) {
    if (!/[a-zđ]/.test(spot.text[spot.end] ?? '')) return null;
    const found = matchAt(numbered, spot);
    if (
      !found ||
      (/[hgm]/.test(found[2]!) && !/(?:khoản|điều|điểm|mẫu|mục|phụ lục|số)\s*(?:số\s*)?$/u.test(before(spot)))
    )
      return null;
    if (/đ/.test(found[2]!) && !/(?:khoản|điều|điểm|mẫu|mục)\s*(?:số\s*)?$/u.test(before(spot))) return null;
    const words = numbersOf(spot);
    // “Lưu: VT (02b).”: so many copies.
    const isCopies =
      found[2] === 'b' &&
      /lưu[^.;]{0,32}\($/u.test(before(spot)) &&
      spot.text[spot.at + found[0].length] === ')';
    if (isCopies)
      return {
        to: spot.at + found[0].length,
        spoken: `${words.whole(found[1]!.replace(/^0+(?=\d)/, ''))} bản`,
      };
    return {
      to: spot.at + found[0].length,
      spoken: `${words.whole(found[1]!.replace(/^0+(?=\d)/, ''))} ${spellLetters(found[2]!)}${found[3] ? ` chấm ${words.whole(found[3])}` : ''}`,
    };
  },
};
