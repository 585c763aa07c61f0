import type { Region } from './region.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

interface Joints {
  thousand: string;
  odd: string;
}

/** North: “một nghìn không trăm linh năm”; central and south: “một ngàn không trăm lẻ năm”. */
const joints: Record<Region, Joints> = {
  north: { thousand: 'nghìn', odd: 'linh' },
  central: { thousand: 'ngàn', odd: 'lẻ' },
  south: { thousand: 'ngàn', odd: 'lẻ' },
};

/** A digit after “mươi” sounds different: hai mươi mốt, hai mươi tư, hai mươi lăm. */
function readUnitAfterTens(tens: number, unit: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  if (unit === 5) return 'lăm';
  return digits[unit] ?? '';
}

function readBelowThousand(value: number, full: boolean, joint: Joints): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const unit = value % 10;
  const words: string[] = [];
  if (full || hundreds > 0) words.push(digits[hundreds] ?? '', 'trăm');
  if (tens === 0) {
    if (unit > 0 && words.length > 0) words.push(joint.odd);
    if (unit > 0) words.push(digits[unit] ?? '');
  } else {
    words.push(...(tens === 1 ? ['mười'] : [digits[tens] ?? '', 'mươi']));
    if (unit > 0) words.push(readUnitAfterTens(tens, unit));
  }
  return words;
}

/** Below a billion: up to three groups; a group after a higher one says its empty hundreds. */
function readBelowBillion(value: number, full: boolean, joint: Joints): string[] {
  const words: string[] = [];
  const scales = ['', joint.thousand, 'triệu'];
  for (const scale of [2, 1, 0]) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    // 1.000.500 is no one and a half million.
    if (group === 0 && scale === 1 && words.length > 0 && value % 1000 > 0)
      words.push('không', joint.thousand);
    if (group === 0) continue;
    words.push(...readBelowThousand(group, full || words.length > 0, joint));
    if (scale > 0) words.push(scales[scale] ?? '');
  }
  return words;
}

const smallest = 1_000_000_000;
/** Numbers below a hundred thousand as they were read before; few of them make up most of a text. */
const remembered: Record<Region, Map<number, string>> = {
  north: new Map(),
  central: new Map(),
  south: new Map(),
};
const mostRemembered = 4000;

function readSmall(value: number, region: Region): string {
  const known = remembered[region].get(value);
  if (known !== undefined) return known;
  const words = readBelowBillion(value, false, joints[region]).join(' ');
  if (value < 100_000 && remembered[region].size < mostRemembered) remembered[region].set(value, words);
  return words;
}

/** Whole numbers of any size: 1005 → “một nghìn không trăm linh năm”. Throws RangeError on fractions. */
export function readNumber(value: number | bigint, region: Region = 'north'): string {
  if (typeof value === 'number' && value > 0 && value < smallest && Number.isInteger(value))
    return readSmall(value, region);
  let rest = BigInt(value);
  if (rest < 0n) return `âm ${readNumber(-rest, region)}`;
  if (rest === 0n) return 'không';
  const billions: number[] = [];
  for (; rest > 0n; rest /= 1_000_000_000n) billions.unshift(Number(rest % 1_000_000_000n));
  return billions
    .flatMap((group, place) => {
      const steps = billions.length - 1 - place;
      const words = group === 0 ? [] : readBelowBillion(group, place > 0, joints[region]);
      // “tỷ” stands after each step even when the group itself is empty higher up: một tỷ tỷ.
      return words.length > 0 ? [...words, ...Array<string>(steps).fill('tỷ')] : [];
    })
    .join(' ');
}

/** Digit by digit, as telephone numbers and codes are read; other characters are skipped. */
export function readDigits(text: string): string {
  let words = '';
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) words += words === '' ? digits[digit] : ` ${digits[digit]}`;
  }
  return words;
}

/** More digits than these are a code and not an amount. */
const longestAmount = 18;

/** “27695” as a number; what begins with zeros or is too long for an amount, digit by digit. */
export const readWhole = (plain: string, region: Region = 'north'): string =>
  plain.length > longestAmount || (plain.length > 2 && plain.startsWith('0'))
    ? readDigits(plain)
    : readNumber(plain.length < 10 ? Number(plain) : BigInt(plain), region);

/** What stands behind the decimal comma: “05” digit by digit, “25” and “875” as a number. */
export const readFraction = (fraction: string, region: Region = 'north'): string =>
  fraction.startsWith('0') || fraction.length > 3
    ? readDigits(fraction)
    : readNumber(Number(fraction), region);

/** A Vietnamese numeral as written: “27.695”, “2,5”, “05”, “-3”. */
export function readNumeral(text: string, region: Region = 'north'): string {
  const negative = /^[-−]/.test(text);
  const [whole = '0', fraction] = text.replace(/^[-−+]/, '').split(',');
  const words = readWhole(whole.replace(/[. ]/g, ''), region);
  const tail = fraction === undefined ? '' : ` phẩy ${readFraction(fraction, region)}`;
  return `${negative ? 'âm ' : ''}${words}${tail}`;
}
