import { readDigits } from '../../read-number.ts';
import { after, before, numbersOf, type Rule } from '../rule.ts';

/** “thứ 1” → nhất, “thứ 4” → tư; “T2–T7” of a timetable are in mixed-codes. */
export const ordinalRule: Rule = {
  name: 'ordinals',
  read(spot) {
    if (spot.token.length > 2) return null;
    const value = Number(spot.token);
    if (value !== 6 && value !== 1 && value !== 4 && !/^0[14]$/.test(spot.token)) return null;
    if (/^[.,:/]\d|^\s?%/.test(after(spot, spot.end, 4))) return null;
    const lead = before(spot, 10);
    // Đề án 06 is known by its nought.
    if (/^0\d$/.test(spot.token) && /(?:đề án|đa)\s*$/u.test(lead))
      return { to: spot.end, spoken: readDigits(spot.token) };
    if (!/(?<![\p{L}\p{M}])thứ\s*$/u.test(lead)) return null;
    return {
      to: spot.end,
      spoken: value === 1 ? 'nhất' : value === 4 ? 'tư' : numbersOf(spot).number(value),
    };
  },
};
