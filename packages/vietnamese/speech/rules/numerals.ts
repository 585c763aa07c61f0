import type { Region } from '../../region.ts';
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

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Its words are looked for only when somebody says them. */
class ReadNumeral implements Numeral {
  readonly to: number;
  private readonly text: string;
  private readonly plainText: string;
  private readonly say: (text: string) => string;
  private said: string | null = null;
  constructor(to: number, text: string, plainText: string, say: (text: string) => string) {
    this.to = to;
    this.text = text;
    this.plainText = plainText;
    this.say = say;
  }
  get words(): string {
    return (this.said ??= this.say(this.plainText));
  }
  get value(): number {
    return Number(this.plainText.replace(/\./g, '').replace(',', '.'));
  }
  get isPlain(): boolean {
    return /^\d+$/.test(this.text);
  }
}

/** `isAmount`: a unit follows, so that a point is a decimal one and blanks part thousands. */
export function numeralAt(spot: Spot, at: number, isAmount = false): Numeral | null {
  // Asked by one rule after the other at the same place.
  if (at === lastAt && isAmount === lastAmount && spot.text === lastText && spot.region === lastRegion)
    return lastFound;
  const found = readAt(spot, at, isAmount);
  [lastText, lastAt, lastAmount, lastRegion, lastFound] = [spot.text, at, isAmount, spot.region, found];
  return found;
}

let lastText = '';
let lastAt = -1;
let lastAmount = false;
let lastRegion: Region = 'north';
let lastFound: Numeral | null = null;

/** “loại 1,2,3”: the last two are no decimal. */
const isListed = (text: string, at: number): boolean =>
  text[at - 1] === ',' && /(?<![\d.,])\d{1,2}(?:,\d{1,2})*,$/.test(text.slice(Math.max(0, at - 16), at));

function readAt(spot: Spot, at: number, isAmount: boolean): Numeral | null {
  const say = numbersOf(spot).numeral;
  const make = (text: string, plainText: string): Numeral =>
    new ReadNumeral(at + text.length, text, plainText, say);
  let end = at;
  while (isDigit(spot.text.charCodeAt(end))) end++;
  const next = spot.text[end] ?? '';
  const isDotted = next === '.';
  const isComma = next === ',';
  const isGap = (next === ' ' || next === '\u00a0') && isDigit(spot.text.charCodeAt(end + 1));
  const thousands = isDotted ? matchAt(vietnamese, spot, at) : null;
  if (thousands && !thousands[0].startsWith('0')) return make(thousands[0], thousands[0]);
  const abroad = isComma ? matchAt(foreign, spot, at) : null;
  if (abroad) return make(abroad[0], abroad[0].replace(/,/g, '').replace('.', ','));
  const fraction =
    isComma && spot.text[at - 1] !== '{' && !isListed(spot.text, at) ? matchAt(decimal, spot, at) : null;
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
    // “29,000–24,000 BP”.
    if (
      /^[1-9]\d{0,2},000$/.test(fraction[0]) &&
      (/^\s?[-–]\s?[1-9]\d{0,2},000/.test(
        spot.text.slice(at + fraction[0].length, at + fraction[0].length + 10),
      ) ||
        /[1-9]\d{0,2},000\s?[-–]\s?$/.test(spot.text.slice(Math.max(0, at - 10), at)))
    )
      return make(fraction[0], fraction[0].replace(',', ''));
    // “17,000 cơ quan”, “{0,1}”: thousands by a foreign hand, a set.
    if (
      /^[1-9]\d{0,2},000$/.test(fraction[0]) &&
      /^ \p{Ll}/u.test(spot.text.slice(at + fraction[0].length, at + fraction[0].length + 2))
    )
      return make(fraction[0], fraction[0].replace(',', ''));
    return make(fraction[0], fraction[0]);
  }
  const counted = isAmount || !isGap ? null : matchAt(counting, spot, at);
  if (
    counted &&
    !/(?:\d|tổ|thôn|số|khu|điều|năm|quý|lớp|đội|phường|quận|lần|thứ|đợt|bước|ngày|tháng|khoản|điểm|bản|xóm|ấp|chi bộ|nhóm|mã|máy|trường|tầng|bài|trang|câu|hình|bảng|chương)\s+$/u.test(
      before(spot),
    )
  )
    return make(counted[0], counted[0].replace(/\s/g, ''));
  if (isAmount) {
    const gaps = isGap ? matchAt(spaced, spot, at) : null;
    if (gaps) return make(gaps[0], gaps[0].replace(/\s/g, ''));
    const dot = isDotted ? matchAt(point, spot, at) : null;
    if (dot) return make(dot[0], dot[0].replace('.', ','));
  }
  const whole = matchAt(plain, spot, at);
  if (!whole || whole[0].length > 18) return null;
  const text = whole[0].length <= 2 ? whole[0].replace(/^0(?=\d)/, '') : whole[0];
  return make(whole[0], text);
}
