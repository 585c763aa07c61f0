import { romanToNumber } from '../../letters.ts';
import { readDigits } from '../../read-number.ts';
import { after, before, matchAt, numbersOf, type Rule } from '../rule.ts';
import { numeralAt } from './numerals.ts';

const sections = /\d{1,4}(?:\.\d{1,4}){1,8}(?!\d)/y;
const range = /(?:\s{0,2}[-–—~]\s{0,2}|\s?÷\s?)(?=\d)/y;
const list = /(?:\s{0,2}-\s{0,2}\d{1,4}){2,12}(?![\d/])/y;
const house = /(?:số(?: nhà)?|địa chỉ:?|tại)\s*$/u;

/** Whatever numbers are left: ranges, decimals, section numbers, plain numbers. Nothing of digits stays behind. */
export const numberRule: Rule = {
  name: 'numbers',
  read(spot) {
    const words = numbersOf(spot);
    const first = numeralAt(spot, spot.at);
    // Too long to be an amount: one digit after the other.
    if (!first || spot.token.length > 18) return { to: spot.end, spoken: readDigits(spot.token) };
    // “dầu 0,05S-II”: sulphur and class.
    const sulphur = matchAt(/0,\d{1,4}(S)-([IVX]{1,3})(?![\p{L}\d])/uy, spot);
    if (sulphur)
      return {
        to: spot.at + sulphur[0].length,
        spoken: `${first.words} ét, ${words.number(romanToNumber(sulphur[2]!) ?? 0)}`,
      };
    // “22.3402”, “2476891.234”: a place on a map, no sections.
    const place =
      spot.text[spot.end] !== '.'
        ? null
        : matchAt(
            /(\d{1,3})\.(?!(?:19|20)\d\d(?!\d))(\d{4,8})(?!\d|[.,]\d)|(\d{5,9})\.(\d{1,6})(?!\d|[.,]\d)/y,
            spot,
          );
    if (place)
      return {
        to: spot.at + place[0].length,
        spoken: `${words.whole((place[1] ?? place[3])!)} chấm ${readDigits((place[2] ?? place[4])!)}`,
      };
    // “19 tháng 2 1594”.
    if (
      spot.token.length === 4 &&
      /\d{1,2} tháng \d{1,2},?\s$/u.test(before(spot, 16)) &&
      /^[12]\d{3}$/.test(spot.token) &&
      /^(?:\s?[),.;:–-]|$)(?!\d)/.test(after(spot, spot.end, 3))
    )
      return { to: spot.end, spoken: `năm ${words.whole(spot.token)}` };
    const dotted = matchAt(sections, spot);
    if (
      dotted &&
      spot.at + dotted[0].length > first.to &&
      !/^,\d/.test(after(spot, spot.at + dotted[0].length))
    )
      return {
        to: spot.at + dotted[0].length,
        spoken: dotted[0]
          .split('.')
          .map((part) => (/^0\d/.test(part) ? readDigits(part) : words.whole(part)))
          .join(' chấm '),
      };
    const row = first.isPlain ? matchAt(list, spot, first.to) : null;
    if (row)
      return {
        to: first.to + row[0].length,
        spoken: [first.words, ...(row[0].match(/\d+/g) ?? []).map((each) => words.whole(each))].join(', '),
      };
    const joint = matchAt(range, spot, first.to);
    const second = joint && numeralAt(spot, first.to + joint[0].length);
    if (
      joint &&
      second &&
      !/^\s{0,2}[-–—]\s{0,2}\d|^\/\p{Lu}/u.test(after(spot, second.to, 6)) &&
      !(second.value > 1900 && /^\/\d/.test(after(spot, second.to, 2)))
    ) {
      // “87-89 Lý Thường Kiệt, phường Bến Thành”: two houses.
      if (
        first.isPlain &&
        second.isPlain &&
        second.value > first.value &&
        second.value < 1000 &&
        /(?:^|[+–-]\s|địa chỉ:?\s)$/u.test(before(spot)) &&
        /^\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,3}(?:,\s|$)/u.test(after(spot, second.to))
      )
        return { to: second.to, spoken: `${first.words}, ${second.words}` };
      if (
        house.test(before(spot)) &&
        first.isPlain &&
        second.isPlain &&
        /đường|phố|ngõ/u.test(after(spot, second.to, 16))
      )
        return { to: second.to, spoken: `${first.words} ${second.words}` };
      // “mặt cắt 1-1”, “Boeing 787-9”: one name, no range.
      if (first.isPlain && first.words === second.words)
        return { to: second.to, spoken: `${first.words} ${second.words}` };
      if (/(?:boeing|airbus|máy bay|tên lửa)\s*$/u.test(before(spot)))
        return {
          to: second.to,
          spoken: `${readDigits(spot.token)} gạch ${readDigits(spot.text.slice(first.to + joint[0].length, second.to))}`,
        };
      const minutes = matchAt(/\s?['’](?![\p{L}\d'’])/uy, spot, second.to);
      return minutes
        ? { to: second.to + minutes[0].length, spoken: `${first.words} đến ${second.words} phút` }
        : { to: second.to, spoken: `${first.words} đến ${second.words}` };
    }
    return { to: first.to, spoken: first.words };
  },
};

const negative = /[-−](?=\d)/y;

/** “-5”, “+3”: a sign right before a number, not between two. */
export const signedRule: Rule = {
  name: 'numbers',
  read(spot) {
    const lead = spot.text.slice(Math.max(0, spot.at - 1), spot.at);
    if (!/^$|[\s(]/.test(lead)) return null;
    const isMinus = matchAt(negative, spot) !== null;
    if (!isMinus && !/^\+$/.test(spot.token)) return null;
    // “1. -5”, “Tổ -3”: a bullet at the line’s beginning is no minus.
    const number = numeralAt(spot, spot.at + 1, true);
    if (!number || spot.text[spot.at + 1] === ' ') return null;
    return { to: number.to, spoken: `${isMinus ? 'âm' : 'cộng'} ${number.words}` };
  },
};
