const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const scales = ['', 'nghìn', 'triệu'];

/** A digit after “mươi” sounds different: hai mươi mốt, hai mươi tư, hai mươi lăm. */
function readUnitAfterTens(tens: number, unit: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  if (unit === 5) return 'lăm';
  return digits[unit] ?? '';
}

function readBelowThousand(value: number, full: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const unit = value % 10;
  const words: string[] = [];
  if (full || hundreds > 0) words.push(digits[hundreds] ?? '', 'trăm');
  if (tens === 0) {
    if (unit > 0 && words.length > 0) words.push('linh');
    if (unit > 0) words.push(digits[unit] ?? '');
  } else {
    words.push(...(tens === 1 ? ['mười'] : [digits[tens] ?? '', 'mươi']));
    if (unit > 0) words.push(readUnitAfterTens(tens, unit));
  }
  return words;
}

/** Below a billion: up to three groups; a group after a higher one says its empty hundreds. */
function readBelowBillion(value: number, full: boolean): string[] {
  const words: string[] = [];
  for (const scale of [2, 1, 0]) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(...readBelowThousand(group, full || words.length > 0));
    if (scale > 0) words.push(scales[scale] ?? '');
  }
  return words;
}

/** Whole numbers of any size, the northern way: 1005 → “một nghìn không trăm linh năm”. Throws RangeError on fractions. */
export function readNumber(value: number | bigint): string {
  let rest = BigInt(value);
  if (rest < 0n) return `âm ${readNumber(-rest)}`;
  if (rest === 0n) return 'không';
  const billions: number[] = [];
  for (; rest > 0n; rest /= 1_000_000_000n) billions.unshift(Number(rest % 1_000_000_000n));
  return billions
    .flatMap((group, place) => {
      const steps = billions.length - 1 - place;
      const words = group === 0 ? [] : readBelowBillion(group, place > 0);
      // “tỷ” stands after each step even when the group itself is empty higher up: một tỷ tỷ.
      return words.length > 0 ? [...words, ...Array<string>(steps).fill('tỷ')] : [];
    })
    .join(' ');
}

/** Digit by digit, as telephone numbers and codes are read; other characters are skipped. */
export const readDigits = (text: string): string =>
  Array.from(text.matchAll(/\d/g), ([digit]) => digits[Number(digit)]).join(' ');

/** A Vietnamese numeral as written: “27.695”, “2,5”, “05”, “-3”. */
export function readNumeral(text: string): string {
  const negative = /^[-−]/.test(text);
  const [whole = '0', fraction] = text.replace(/^[-−+]/, '').split(',');
  const plain = whole.replace(/\./g, '');
  const words = plain.length > 2 && plain.startsWith('0') ? readDigits(plain) : readNumber(BigInt(plain));
  const tail = fraction === undefined ? '' : ` phẩy ${readFraction(fraction)}`;
  return `${negative ? 'âm ' : ''}${words}${tail}`;
}

const readFraction = (fraction: string): string =>
  fraction.startsWith('0') || fraction.length > 3 ? readDigits(fraction) : readNumber(Number(fraction));
