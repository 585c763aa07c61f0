import { romanToNumber } from '../../letters.ts';
import { after, before, matchAt, numbersOf, type Reading, type Rule, type Spot } from '../rule.ts';
import { dash, type Words } from './date-words.ts';

const monthYear =
  /(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2}|(?<=tháng \d{1,2}\/)1[0-8]\d{2})(?![\d/]|[.,-]\d|\/\p{Lu})/uy;
const months = new RegExp(`(\\d{1,2})(?:${dash})(\\d{1,2})(?:/(\\d{4}))?(?![\\d/]|[.,-]\\d)`, 'uy');
const years = new RegExp(
  `((?:1[0-9]|20)\\d{2})(${dash})((?:1[0-9]|20)\\d{2}|\\d{2})(?![\\d/%]|[.,-]\\d|\\s?(?:m|km|đồng|người|ha|hộ)\\b)`,
  'uy',
);
const season = /((?:19|20)\d{2})\/(\d{2}|(?:19|20)\d{2})(?![\d/]|[.,-]\d|\/\p{Lu})/uy;

/** “9/2026”, “quý 3/2026”, “tuần 12/2026”. */
export function readMonthYear(spot: Spot, say: Words): Reading | null {
  const found = matchAt(monthYear, spot);
  if (!found) return null;
  const [whole, first, year] = found;
  const lead = before(spot);
  const words = numbersOf(spot);
  if (
    /(?:thông tư|nghị định|(?<!\p{L})(?:tt|nđ|qđ|nq))\s(?:số\s)?$/u.test(lead) &&
    /^\d{2,3}\/\d{4}$/.test(whole)
  )
    return { to: spot.at + whole.length, spoken: `${words.number(+first!)} trên ${words.number(+year!)}` };
  if (
    +first! === 1 &&
    /^(?:2|5|10|25)000$/.test(year!) &&
    /(?:quy hoạch|qh|1\/\d{3,4},?)[^.;]{0,12}$/u.test(lead)
  )
    return null;
  if (/(?:tỷ lệ|tỉ lệ|bản đồ)[\p{L}\p{M}\d/ ,]{0,16}$/u.test(lead)) return null;
  if (/(?:quý|quí)\s*$/u.test(lead) && +first! <= 4)
    return { to: spot.at + whole.length, spoken: `${words.number(+first!)} ${say.year(+year!)}` };
  if (/(?:học kỳ|học kì|kỳ|tuần|đợt|số|vụ|thứ|khóa)\s*$/u.test(lead)) {
    return /[/]/.test(whole) && /(?:học kỳ|kỳ|tuần|đợt|vụ)\s*$/u.test(lead)
      ? { to: spot.at + whole.length, spoken: `${words.number(+first!)} ${say.year(+year!)}` }
      : null;
  }
  if (+first! < 1 || +first! > 12 || (/[-.]/.test(whole) && !/tháng\s*$/u.test(lead))) return null;
  return {
    to: spot.at + whole.length,
    spoken: `${/tháng\s*$/u.test(lead) ? '' : 'tháng '}${say.monthName(+first!)} ${say.year(+year!)}`,
  };
}

/** “tháng 7-9/2026”, “tháng 4”. */
export function readMonths(spot: Spot, say: Words): Reading | null {
  if (!/tháng\s*$/u.test(before(spot, 12)) || +spot.token > 12 || +spot.token < 1) return null;
  const found = matchAt(months, spot);
  if (found && +found[2]! <= 12)
    return {
      to: spot.at + found[0].length,
      spoken: `${say.monthName(+found[1]!)} đến tháng ${say.monthName(+found[2]!)}${found[3] ? ` ${say.year(+found[3])}` : ''}`,
    };
  if (
    +spot.token === 4 &&
    !/^(?:\s*[,./-]?\s*\d|\s+(?:đầu|liền|liên tục|kể|tính|trở|sau|nữa))/u.test(after(spot, spot.end))
  )
    return { to: spot.end, spoken: 'tư' };
  const next = /^,?\s+(?:năm|và|-|đến)\s/u.test(after(spot, spot.end));
  return +spot.token === 4 && next ? { to: spot.end, spoken: 'tư' } : null;
}

/** 2021–2025 is “đến”; a school year is two years, one after the other. */
export function readYears(spot: Spot): Reading | null {
  const found = matchAt(years, spot);
  if (!found) return null;
  const [whole, first, , second] = found;
  if (second!.length === 2 && (+second! <= +first! % 100 || +second! > (+first! % 100) + 12)) return null;
  if (second!.length === 4 && +second! < +first!) return null;
  const words = numbersOf(spot);
  const school = /(?:năm học|học kỳ.{0,12}|niên khóa|mùa giải|vụ [\p{L} ]{0,12})\s*$/u.test(before(spot, 24));
  const joint = school ? ', ' : ' đến ';
  return { to: spot.at + whole.length, spoken: `${words.number(+first!)}${joint}${words.number(+second!)}` };
}

/** “mùa giải 2021/22”. */
export function readSeason(spot: Spot): Reading | null {
  const found = matchAt(season, spot);
  if (!found || (found[2]!.length === 2 && +found[2]! !== (+found[1]! + 1) % 100)) return null;
  const words = numbersOf(spot);
  return {
    to: spot.at + found[0].length,
    spoken: `${words.number(+found[1]!)}, ${words.number(+found[2]!)}`,
  };
}

/** “QI, II, III/2026”, “giao ban Q.IV”. */
const shortQuarters =
  /Q\.?\s?(IV|I{1,3})((?:,\s?(?:IV|I{1,3}))*)(?:\s?\/\s?(\d{4}))?(?![\p{L}\d]|\s?[-–+&]\s?[IV])/uy;
const quarter = /(?:Q\.?\s?(?=[IV\d]))?([IV]{1,3})(?:\s?([-–+,&])\s?([IV]{1,3}))?\s?\/\s?(\d{4})(?!\d)/uy;

/** “quý IV/2026”. */
export const quarterRule: Rule = {
  name: 'dates',
  read(spot) {
    if (!'QIV'.includes(spot.token.charAt(0))) return null;
    const found = matchAt(quarter, spot);
    const several = found ? null : matchAt(shortQuarters, spot);
    if (several && !/(?:phường|p\.)[^.]{0,16}$/u.test(before(spot, 20))) {
      const { number } = numbersOf(spot);
      const all = [several[1]!, ...(several[2]!.match(/[IV]+/g) ?? [])].map((each) =>
        number(romanToNumber(each)!),
      );
      return {
        to: spot.at + several[0].length,
        spoken: `quý ${all.join(', ')}${several[3] ? ` năm ${number(+several[3])}` : ''}`,
      };
    }
    const isShort = found?.[0].startsWith('Q') ?? false;
    if (!found || (!isShort && !/(?:quý|quí|học kỳ|kỳ|đợt)\s*$/u.test(before(spot, 12)))) return null;
    const words = numbersOf(spot);
    const value = romanToNumber(found[1]!);
    const second = found[3] ? romanToNumber(found[3]) : null;
    const joint = /[-–]/.test(found[2] ?? '') ? 'đến' : 'và';
    if (value === null) return null;
    return {
      to: spot.at + found[0].length,
      spoken: `${isShort ? 'quý ' : ''}${words.number(value)}${second ? ` ${joint} ${words.number(second)}` : ''} năm ${words.number(+found[4]!)}`,
    };
  },
};
