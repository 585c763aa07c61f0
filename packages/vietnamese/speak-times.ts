import { readNumber } from './read-number.ts';

const dash = '\\s?[-–—]\\s?';
const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Days up to the tenth are “mùng”, as announcers say them; the fourth month is “tháng tư”. */
const readDay = (day: number): string => (day <= 10 ? `mùng ${readNumber(day)}` : readNumber(day));
const readMonth = (month: number): string => `tháng ${month === 4 ? 'tư' : readNumber(month)}`;
const readYear = (year: number): string => `năm ${readNumber(year)}`;

const full = (day: number, month: number, year?: number): string =>
  [readDay(day), readMonth(month), ...(year ? [readYear(year)] : [])].join(' ');

/** “ngày ” once, whether the writer wrote it or not. */
const written = '((?:ngày|Ngày)\\s+)?';
const prefix = (found: string | undefined): string => found ?? 'ngày ';

const longDate = new RegExp(`${written}(?<![\\d/.,])(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4})(?![\\d/])`, 'gu');
const isoDate = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const dayRange = new RegExp(
  `${written}(?<![\\d/.,])(\\d{1,2})(?:/(\\d{1,2}))?${dash}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])`,
  'gu',
);
const shortDate = new RegExp(`${written}(?<![\\d/.,])(\\d{1,2})/(\\d{1,2})(?![\\d/.]*\\d)`, 'gu');
const monthAndYear = /(?:tháng\s+)?(?<![\d/.,])(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/giu;
const quarterAndYear = /(quý\s+)(\d|[IV]+)\s?\/\s?(\d{4})/giu;
const spelledDay = /(ngày\s+)(\d{1,2})(\s+tháng\s+)(\d{1,2})(?!\d)/giu;
const shareFollows = /^\s+(?:số|dân|tổng|diện tích|hộ|đại biểu|thành viên|chặng|quãng)/u;
const shareBefore = /(?:chiếm|hơn|gần|khoảng|giảm|tăng|đạt|bằng|còn)\s+$/u;

const isShare = (before: string, after: string): boolean =>
  shareBefore.test(before) || shareFollows.test(after);

/** 16/9/2026, 15–17/9, 2/9, tháng 9/2026, 2026-09-16. What is no day of a calendar is left for the fractions. */
export function speakDates(text: string): string {
  return text
    .replace(isoDate, (whole, y: string, m: string, d: string) =>
      isDay(+d, +m) ? `ngày ${full(+d, +m, +y)}` : whole,
    )
    .replace(
      dayRange,
      (
        whole,
        p: string | undefined,
        d1: string,
        m1: string | undefined,
        d2: string,
        m2: string,
        y?: string,
      ) =>
        isDay(+d1, +(m1 ?? m2)) && isDay(+d2, +m2)
          ? `${prefix(p)}${m1 ? full(+d1, +m1) : readDay(+d1)} đến ngày ${full(+d2, +m2, y ? +y : undefined)}`
          : whole,
    )
    .replace(longDate, (whole, p: string | undefined, d: string, _s: string, m: string, y: string) =>
      isDay(+d, +m) ? `${prefix(p)}${full(+d, +m, +y)}` : whole,
    )
    .replace(
      quarterAndYear,
      (_whole, quarter: string, number: string, year: string) => `${quarter}${number} ${readYear(+year)}`,
    )
    .replace(monthAndYear, (whole, m: string, y: string) =>
      isDay(1, +m) ? `${readMonth(+m)} ${readYear(+y)}` : whole,
    )
    .replace(shortDate, (whole, p: string | undefined, d: string, m: string, offset: number, all: string) =>
      isDay(+d, +m) && (p || !isShare(all.slice(0, offset), all.slice(offset + whole.length)))
        ? `${prefix(p)}${full(+d, +m)}`
        : whole,
    )
    .replace(spelledDay, (whole, p: string, d: string, _between: string, m: string) =>
      isDay(+d, +m) ? `${p}${full(+d, +m)}` : whole,
    );
}

const clock = '(\\d{1,2})\\s?(?::|h|g|giờ)\\s?(\\d{2})(?::(\\d{2}))?(?:\\s?(?:phút|p))?(?![\\d\\p{L}:])';
const range = new RegExp(`(?<![\\d/.,:])${clock}${dash}${clock}`, 'gu');
const single = new RegExp(`(?<![\\d/.,:])${clock}`, 'gu');
const hourOnly = /(?<![\d/.,:])(\d{1,2})\s?[hg](?:\s?[-–—]\s?(\d{1,2})\s?[hg])?(?![\d\p{L}:/])/gu;

function readClock(hour: string, minute: string, second?: string): string | null {
  if (+hour > 24 || +minute > 59 || +(second ?? 0) > 59) return null;
  const minutes = +minute > 0 || second ? ` ${readNumber(+minute)} phút` : '';
  return `${readNumber(+hour)} giờ${minutes}${second ? ` ${readNumber(+second)} giây` : ''}`;
}

/** 07:30, 7h30, 7 giờ 30, 7h, and ranges of them. */
export function speakClock(text: string): string {
  return text
    .replace(
      range,
      (whole, h1: string, m1: string, s1: string | undefined, h2: string, m2: string, s2?: string) => {
        const [from, to] = [readClock(h1, m1, s1), readClock(h2, m2, s2)];
        return from && to ? `${from} đến ${to}` : whole;
      },
    )
    .replace(single, (whole, h: string, m: string, s?: string) => readClock(h, m, s) ?? whole)
    .replace(hourOnly, (whole, from: string, to?: string) =>
      +from > 24 ? whole : `${readNumber(+from)} giờ${to ? ` đến ${readNumber(+to)} giờ` : ''}`,
    );
}
