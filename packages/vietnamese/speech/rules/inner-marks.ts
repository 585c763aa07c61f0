import { after, before, type Rule } from '../rule.ts';

/** List marks whose line break was lost, “24 giờ/7 ngày”: signs in the run of a text that are none of arithmetic. */
export const innerMarkRule: Rule = {
  name: 'symbols',
  read(spot) {
    if (spot.token === '/')
      return /^\s?0?\d{1,2} ngày(?!\p{L})/u.test(after(spot, spot.end, 12)) &&
        /\d (?:giờ|phút)\s?$/u.test(before(spot, 12))
        ? { to: spot.end, spoken: ' trên ' }
        : null;
    // “20°39’ - 22°02’”: from one position to the other.
    if (spot.token === '-' || spot.token === '–')
      return /^\s?\d{1,6}['’′°º]/.test(after(spot, spot.end, 8)) && /\d['’′]\s?$/.test(before(spot, 4))
        ? { from: spot.at - (spot.text[spot.at - 1] === ' ' ? 1 : 0), to: spot.end, spoken: ' đến' }
        : null;
    if (spot.token !== '+') return null;
    const lead = spot.text.slice(Math.max(0, spot.at - 8), spot.at);
    const tail = after(spot, spot.end, 16);
    if (/[.;:!?)]\s*$|\S\t\s*$/.test(lead) && /^\s{0,3}\p{Lu}\p{Ll}/u.test(tail))
      return { to: spot.end, spoken: '' };
    // “tài khoản đặc biệt B + Bước 1: …”
    return (/\S\s+$/.test(lead) && /^\s(?:Bước \d|Trường hợp|Đối với)(?!\p{L})/u.test(tail)) ||
      (/\s\p{Ll}{2,6}\s$/u.test(lead) && /^\s\p{Lu}\p{Ll}/u.test(tail))
      ? { from: spot.at - 1, to: spot.end, spoken: ',' }
      : null;
  },
};
