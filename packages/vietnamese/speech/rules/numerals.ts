import { before, matchAt, numbersOf, type Spot } from '../rule.ts';

/** A number as written: 1.234.567 · 3,5 · 1,234.56 · 2.5 · 12 500 000 · 05. */
const vietnamese = /\d{1,3}(?:\.\d{3}){1,6}(?:,\d{1,8})?(?![\d]|[.,]\d)/y;
const foreign = /\d{1,3}(?:,\d{3}){1,6}\.\d{1,8}(?![\d]|[.,]\d)|\d{1,3}(?:,\d{3}){2,6}(?![\d]|[.,]\d)/y;
const spaced = /\d{1,3}(?:[ \u00a0]\d{3}){1,5}(?:,\d{1,4})?(?![\d]|[.,]\d|\s?\d)/y;
const counting = /[1-9]\d{0,2}(?: \d{3}){1,3}(?= \p{Ll})/uy;
const decimal = /\d{1,15},\d{1,15}(?![\d]|[.,]\d)/y;
const point = /\d{1,15}\.\d{1,15}(?![\d]|[.,]\d)/y;
const plain = /\d{1,60}(?!\d)/y;

export interface Numeral {
  to: number;
  words: string;
  /** Its whole part, where it is small enough to compare. */
  value: number;
  isPlain: boolean;
}

/** `isAmount`: a unit follows, so that a point is a decimal one and blanks part thousands. */
export function numeralAt(spot: Spot, at: number, isAmount = false): Numeral | null {
  const words = numbersOf(spot);
  const make = (text: string, plainText: string): Numeral => ({
    to: at + text.length,
    words: words.numeral(plainText),
    value: Number(plainText.replace(/\./g, '').replace(',', '.')),
    isPlain: /^\d+$/.test(text),
  });
  const thousands = matchAt(vietnamese, spot, at);
  if (thousands && !thousands[0].startsWith('0')) return make(thousands[0], thousands[0]);
  const abroad = matchAt(foreign, spot, at);
  if (abroad) return make(abroad[0], abroad[0].replace(/,/g, '').replace('.', ','));
  const fraction = matchAt(decimal, spot, at);
  if (fraction) {
    // “1,200 đồng” by a foreign hand: nobody pays in thousandths.
    if (
      isAmount &&
      /^[1-9]\d{0,2},\d{3}$/.test(fraction[0]) &&
      /^\s?(?:đồng|VN[ĐD]|Việt Nam [Đđ]ồng)/u.test(
        spot.text.slice(at + fraction[0].length, at + fraction[0].length + 14),
      )
    )
      return make(fraction[0], fraction[0].replace(',', ''));
    return make(fraction[0], fraction[0]);
  }
  const counted = isAmount ? null : matchAt(counting, spot, at);
  if (
    counted &&
    !/(?:\d|tổ|thôn|số|khu|điều|năm|quý|lớp|đội|phường|quận|lần|thứ|đợt|bước|ngày|tháng|khoản|điểm|bản|xóm|ấp|chi bộ|nhóm|mã|máy|trường|tầng|bài|trang|câu|hình|bảng|chương)\s+$/u.test(
      before(spot),
    )
  )
    return make(counted[0], counted[0].replace(/\s/g, ''));
  if (isAmount) {
    const gaps = matchAt(spaced, spot, at);
    if (gaps) return make(gaps[0], gaps[0].replace(/\s/g, ''));
    const dot = matchAt(point, spot, at);
    if (dot) return make(dot[0], dot[0].replace('.', ','));
  }
  const whole = matchAt(plain, spot, at);
  if (!whole || whole[0].length > 18) return null;
  const text = whole[0].length <= 2 ? whole[0].replace(/^0(?=\d)/, '') : whole[0];
  return { ...make(whole[0], text), to: at + whole[0].length };
}
