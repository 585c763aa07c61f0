import { readDigits, readNumber, readNumeral } from './read-number.ts';
import { readOrdinal } from './speak-codes.ts';

const units: Record<string, string> = {
  mm: 'mi-li-mét',
  cm: 'xăng-ti-mét',
  dm: 'đề-xi-mét',
  m: 'mét',
  km: 'ki-lô-mét',
  mm2: 'mi-li-mét vuông',
  cm2: 'xăng-ti-mét vuông',
  m2: 'mét vuông',
  km2: 'ki-lô-mét vuông',
  m3: 'mét khối',
  cm3: 'xăng-ti-mét khối',
  ha: 'héc-ta',
  mg: 'mi-li-gam',
  g: 'gam',
  kg: 'ki-lô-gam',
  ml: 'mi-li-lít',
  l: 'lít',
  W: 'oát',
  kW: 'ki-lô-oát',
  MW: 'mê-ga-oát',
  kWh: 'ki-lô-oát giờ',
  V: 'vôn',
  kV: 'ki-lô-vôn',
  Hz: 'héc',
  MHz: 'mê-ga-héc',
  KB: 'ki-lô-bai',
  MB: 'mê-ga-bai',
  GB: 'gi-ga-bai',
  '°C': 'độ xê',
  'độ C': 'độ xê',
  '°': 'độ',
  h: 'giờ',
  s: 'giây',
  đ: 'đồng',
  VNĐ: 'đồng',
  VND: 'đồng',
  vnđ: 'đồng',
  USD: 'đô la Mỹ',
  EUR: 'ơ-rô',
  '%': 'phần trăm',
};

const numeral = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const unit = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|');
const quantity = new RegExp(
  `((?:(?<![^\\s(])[-−])?(?<![\\d.,])(?:${numeral}))(?:(\\s?[-–—]\\s?)(${numeral}))?(\\s?)(${unit})(?![\\p{L}\\d])`,
  'gu',
);
const perUnit = new RegExp(`(?<=[\\p{L}])\\s?/\\s?(${unit})(?![\\p{L}\\d])`, 'gu');
const perWord =
  /(?<=(?:đồng|người|con|tạ|tấn|lít|phút|giờ|ngày|tháng|mét|gam|buổi|lần|lượt|phần trăm|ha|héc-ta|hộ|năm|vuông))\s?\/\s?(?=\p{Ll})/gu;

/** Money, percentages, measures and their ranges: “5–10 km/h”, “150.000đ/người”, “12,5%”. */
export function speakQuantities(text: string): string {
  return text
    .replace(/([mck]m|m)²/g, '$12')
    .replace(/([mck]m|m)³/g, '$13')
    .replace(/º/g, '°')
    .replace(/\$\s?(\d[\d.,]*\d|\d)/g, '$1 USD')
    .replace(
      quantity,
      (
        _whole,
        from: string,
        dash: string | undefined,
        to: string | undefined,
        _space: string,
        name: string,
      ) => `${readNumeral(from)}${dash && to ? ` đến ${readNumeral(to)}` : ''} ${units[name]}`,
    )
    .replace(perUnit, (_whole, name: string) => ` trên ${units[name]}`)
    .replace(perWord, ' một ');
}

const telephone = /(?<![\d/.,])(?:\+84|\(?0\d{1,4}\)?)[\d .-]{5,13}\d(?![\d/]|[.,]\d)/g;
const serviceNumber = /(?<!\d)1[89]00[ .]?\d{4,6}(?!\d)/g;
const calledNumber =
  /((?:tổng đài|đường dây nóng|hotline|điện thoại|gọi|gọi đến|số máy|liên hệ)(?:\s+(?:số|qua số|theo số))?\s*:?\s+)(\d{3,5})(?![\d.,/]*\d)/giu;

/** Telephone numbers digit by digit, with a short pause where the writer left a gap. */
export function speakTelephones(text: string): string {
  return text
    .replace(telephone, (found) => {
      const count = found.replace(/\D/g, '').length;
      return count >= 9 && count <= 12 ? readGroups(found) : found;
    })
    .replace(serviceNumber, readGroups)
    .replace(calledNumber, (_whole, words: string, number: string) => `${words}${readDigits(number)}`);
}

const readGroups = (number: string): string =>
  `${number.startsWith('+') ? 'cộng ' : ''}${(number.match(/\d+/g) ?? []).map(readDigits).join(', ')}`;

const joined = new RegExp(`(?<![\\d.,/])(${numeral})\\s?[-–—]\\s?(${numeral})(?![\\d/]|[.,]\\d)`, 'g');

/** Whatever numbers are left: ordinals, ranges, fractions, long identifiers, list numbers. */
export function speakNumbers(text: string): string {
  return text
    .replace(
      /(thứ\s+)(\d{1,2})(?!\d)/giu,
      (_whole, before: string, number: string) => `${before}${readOrdinal(+number)}`,
    )
    .replace(joined, (_whole, from: string, to: string) => `${readNumeral(from)} đến ${readNumeral(to)}`)
    .replace(
      /(?<![\d/.,])(\d{1,3})\/(\d{1,3})(?![\d/]|[.,]\d)/g,
      (_whole, part: string, whole: string) => `${readNumber(+part)} phần ${readNumber(+whole)}`,
    )
    .replace(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+/g, (found) => ` ${readNumeral(found)} `)
    .replace(/\d+(?:\.\d+)+/g, (found) =>
      found
        .split('.')
        .map((run) => ` ${readNumeral(run)} `)
        .join('chấm'),
    )
    .replace(/\d+/g, (found) => ` ${found.length > 9 ? readDigits(found) : readNumeral(found)} `);
}
