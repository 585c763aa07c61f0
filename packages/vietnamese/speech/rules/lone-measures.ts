import { before, matchAt, numbersOf, type Rule, type Spot } from '../rule.ts';
import { isMoney, unitPattern, units } from '../words/units.ts';
import { beginsUnit, shy, withPer } from './measures.ts';
import { scaledNumeral } from './quantities.ts';

const lone = new RegExp(`(${unitPattern})(?![\\p{L}\\p{M}\\d²³])`, 'uy');
const slashUnit = new RegExp(`/\\s?(\\d{1,4}\\s?)?(${unitPattern})(?![\\p{L}\\p{M}\\d²³]|\\.\\p{L})`, 'uy');

/** A measure without its number: “diện tích (m2)”, “người/km2”, “đồng/kg”, “%”. */
export const measureRule: Rule = {
  name: 'quantities',
  read(spot) {
    if (spot.token === '/') {
      const found = matchAt(slashUnit, spot);
      // “xét ký/đồng ký”: a word that begins so.
      if (
        found &&
        /^\s?đồng$/.test(found[0].slice(1)) &&
        /^\s(?:ký|ý|chí|thời|bào|tổ chức|phục|hành|loạt|bộ|sở hữu|chủ|phạm|giám|tác)(?!\p{L})/u.test(
          spot.text.slice(spot.at + found[0].length, spot.at + found[0].length + 10),
        )
      )
        return null;
      if (
        !found ||
        !/[\p{L}\p{M}\d]\s?$/u.test(before(spot, 3)) ||
        (/^(?:đ|Đ|k|K|tr|Tr|h|s|p|md|A|B|N|V|HP|CV|TB|ha)$/.test(found[2]!) &&
          !/\d\s\p{Ll}[\p{Ll}\p{M}]{1,7}\s?$/u.test(before(spot, 16)) &&
          !/(?:đồng|tấn|tạ|cây|người|con|kg|nghìn|triệu|khẩu|thửa|hộ|m³|m3|lít|mét|giống|phân|cá thể|\d)\s?$/u.test(
            before(spot, 10),
          ))
      )
        return null;
      const isPrice = /(?:đồng|triệu|nghìn|tỷ|usd|vnđ|đ)\s?$/u.test(before(spot, 10));
      const count = found[1] ? `${numbersOf(spot).whole(found[1].trim())} ` : '';
      const first = {
        to: spot.at + found[0].length,
        words: `${isPrice && !count ? ' một ' : ' trên '}${count}${units.get(found[2]!)}`,
        sign: '',
      };
      const { to, words } = withPer(first, spot, isPrice);
      return { from: backOver(spot), to, spoken: words };
    }
    if (!beginsUnit(spot.text, spot.at)) return null;
    const found = matchAt(lone, spot);
    if (!found) return null;
    const sign = found[1]!;
    const lead = before(spot, 24);
    const isSure =
      /[²³23%°℃‰₫€¥£$]/.test(sign) ||
      /^(?:VNĐ|VND|vnđ|USD|EUR|kWh|mmHg|dBA|km|kg|cm|mm|tr\.đ|trđ|Mbps|Gbps|Hz|kHz|KHz|MHz|GHz|THz|kV|kVA|kW|MW|MWp)$/.test(
        sign,
      );
    const isNamed =
      (/(?:đơn vị(?: tính)?|đvt)\s*:?\s*\(?$/u.test(lead) ||
        (lead.endsWith('(') &&
          spot.text[spot.at + sign.length] !== '.' &&
          /^(?:[a-zđ]{1,3}|đồng)$/u.test(sign))) &&
      /^\s*[)/,;.]|^$/.test(spot.text.slice(spot.at + sign.length, spot.at + sign.length + 2));
    if (!(isSure || isNamed) || (isNamed && !isSure && shy.has(sign))) return null;
    if (isSure && /^\d/.test(spot.text.slice(spot.at + sign.length))) return null;
    const measure = withPer(
      { to: spot.at + sign.length, words: units.get(sign)!, sign },
      spot,
      isMoney(sign),
    );
    return { to: measure.to, spoken: measure.words };
  },
};
const backOver = (spot: Spot): number => (spot.text[spot.at - 1] === ' ' ? spot.at - 1 : spot.at);

const dollars = /(?:US\$|[$€£¥])\s?(?=\d)/y;

/** “$100”, “US$ 5 triệu”. */
export const dollarRule: Rule = {
  name: 'quantities',
  read(spot) {
    const sign = matchAt(dollars, spot);
    const number = sign && scaledNumeral(spot, spot.at + sign[0].length);
    if (!sign || !number) return null;
    const name = sign[0].trim() === '$' ? 'đô la' : units.get(sign[0].trim());
    return { to: number.to, spoken: `${number.words} ${name}` };
  },
};
