import { before, matchAt, numbersOf, type Reading, type Rule, type Spot, following } from '../rule.ts';
import { measureAt, perOf, unit, type Measure } from './measures.ts';
import { numeralAt, type Numeral } from './numerals.ts';

const scale = '(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|vạn|chục|tr(?!\\p{L}|\\.\\s?đ))';
const scaled = new RegExp(`\\s{0,2}(${scale}(?:\\s${scale})?)(?![\\p{L}\\p{M}])`, 'uy');
const joint = /\s{0,2}[-–—÷~]\s{0,2}/y;
const times = /\s{0,2}(?:[x×X*]|\+(?=\d{1,2}x\d))\s{0,2}(?=\d)/y;
const amount =
  /\s{0,2}(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|người|hộ|lần|điểm|tấn|tạ|yến|lít|mét|độ|phần trăm|giờ|ngày|tháng|năm|ca|lượt|héc|ki-lô|km|m(?!\p{L})|%|ha)/uy;
export function scaledNumeral(spot: Spot, at: number): ScaledNumeral | null {
  const isAmount = looksAmount(spot, at);
  const number = numeralAt(spot, at, isAmount);
  if (!number) return null;
  const big = beginsScale(spot.text, number.to) ? matchAt(scaled, spot, number.to) : null;
  return {
    to: number.to + (big ? big[0].length : 0),
    get words() {
      return big ? `${number.words} ${scaleWord(big[1]!, spot)}` : number.words;
    },
    get value() {
      return number.value;
    },
    get isPlain() {
      return number.isPlain;
    },
    hasScale: big !== null,
  };
}

/** “nghìn”, “triệu”, “vạn”, “chục” begin with these. */
function beginsScale(text: string, at: number): boolean {
  let next = at;
  while (text[next] === ' ' && next < at + 2) next++;
  return 'ntvc'.includes(text[next] ?? '\n');
}

export interface ScaledNumeral extends Numeral {
  /** “triệu”, “nghìn” stands behind the figures. */
  hasScale: boolean;
}

const scaleWord = (written: string, spot: Spot): string =>
  written.replace(/^tr\.?$/, 'triệu').replace(/ngàn|nghìn/, spot.region === 'north' ? 'nghìn' : 'ngàn');

const digitsAhead = /\d[\d.,]{0,24}(?: \d{3}){0,4}/y;
function looksAmount(spot: Spot, at: number): boolean {
  const run = matchAt(digitsAhead, spot, at);
  if (!run) return false;
  let end = at + run[0].length;
  while (spot.text[end - 1] === '.' || spot.text[end - 1] === ',') end--;
  let next = end;
  while (spot.text[next] === ' ' && next < end + 2) next++;
  // Every measure, amount and scale begins with a letter or a sign of its own.
  if (/[\s.,;:!?()\d/-]/.test(spot.text[next] ?? ' ')) return false;
  return (
    matchAt(amount, spot, end) !== null ||
    matchAt(unit, spot, end) !== null ||
    matchAt(scaled, spot, end) !== null
  );
}

/** Money, percentages, measures, their ranges and products: “5–10 km/h”, “150.000đ/người”, “3x4 m”. */
export const quantityRule: Rule = {
  name: 'quantities',
  read(spot) {
    const sign = /^[-−+±~]$/.test(spot.token) ? spot.token : '';
    if (sign === '' && '\n\t);|?!'.includes(following(spot))) return null;
    // “30W-100V”: a rest, no minus.
    if (sign === '-' && /[\p{L}\d]/u.test(spot.text[spot.at - 1] ?? ' ')) return null;
    const at = spot.at + sign.length;
    const tall = sign ? null : matchAt(/(\d)m(?![23](?!\d))(\d{1,2})(?![\d\p{L}.,])/uy, spot);
    if (tall)
      return {
        to: spot.at + tall[0].length,
        spoken: `${numbersOf(spot).whole(tall[1]!)} mét ${numbersOf(spot).whole(tall[2]!)}`,
      };
    // “cao 1m-1m3”: so tall to so tall.
    const heights = sign ? null : matchAt(/(\d)m(\d{1,2})?\s?[-–]\s?(\d)m(\d{1,2})(?![\d\p{L}.,])/uy, spot);
    const isTall = heights && (!/^[23]$/.test(heights[4]!) || /cao[^.;]{0,16}$/u.test(before(spot, 24)));
    if (heights && isTall) {
      const { whole } = numbersOf(spot);
      const tallness = (metres: string, rest: string | undefined): string =>
        `${whole(metres)} mét${rest ? ` ${whole(rest)}` : ''}`;
      return {
        to: spot.at + heights[0].length,
        spoken: `${tallness(heights[1]!, heights[2])} đến ${tallness(heights[3]!, heights[4])}`,
      };
    }
    const first = scaledNumeral(spot, at);
    if (!first || (sign && spot.text[at] === ' ')) return null;
    const start = signWords[sign] ?? '';
    const product = readProduct(spot, first) ?? readMeter(spot, () => first.words, first.to);
    if (product) return product;
    const near = matchAt(joint, spot, first.to) ?? matchAt(measuredJoint, spot, first.to);
    const second = near && scaledNumeral(spot, first.to + near[0].length);
    if (near && second) {
      const measure = measureAt(spot, second.to);
      const plus = /~/.test(near[0]) ? null : measure;
      if (plus && !isShort(measure!.sign, first, second))
        return { to: plus.to, spoken: `${start}${first.words} đến ${second.words} ${plus.words}` };
    }
    const measure = measureAt(spot, first.to);
    if (measure) return readMeasured(spot, start, first, measure);
    if (first.hasScale) {
      const only = perOf(spot, first.to);
      if (near && second?.hasScale)
        return { to: second.to, spoken: `${start}${first.words} đến ${second.words}` };
      return { to: only?.to ?? first.to, spoken: `${start}${first.words}${only?.words ?? ''}` };
    }
    return null;
  },
};

const signWords: Record<string, string> = {
  '-': 'âm ',
  '−': 'âm ',
  '+': 'cộng ',
  '±': 'cộng trừ ',
  '~': 'khoảng ',
};
const measuredJoint = /\s{0,2}(?:%|°|°C)\s{0,2}[-–—]\s{0,2}(?=\d)/y;
const isShort = (sign: string, one: Numeral, other: Numeral): boolean =>
  (sign === 'h' && one.value > 24) || (sign === '°' && other.value > 360);

/** One number with its measure, and a second one behind a dash: “5m - 7m”, “20°C–25°C”, “10.000đ-20.000đ”. */
function readMeasured(spot: Spot, start: string, first: Numeral, measure: Measure): Reading | null {
  if (measure.sign === 'h' || measure.sign === 'ph')
    return measure.sign === 'h' && (first.value > 24 || /[/ ]/.test(spot.text.slice(first.to, measure.to)))
      ? { to: measure.to, spoken: `${start}${first.words} ${measure.words}` }
      : null;
  if (measure.sign === '%' || measure.sign.startsWith('°') || /[mđga]/.test(measure.sign)) {
    const near = matchAt(joint, spot, measure.to);
    const second = near && scaledNumeral(spot, measure.to + near[0].length);
    const other = second && measureAt(spot, second.to);
    if (near && second && other && other.sign === measure.sign)
      return {
        to: other.to,
        spoken: `${start}${first.words} ${measure.words} đến ${second.words} ${other.words}`,
      };
  }
  // 1m83: a metre eighty-three.
  const tail = measure.sign === 'm' ? matchAt(/\d{1,2}(?![\d\p{L}.,])/uy, spot, measure.to) : null;
  if (tail)
    return {
      to: measure.to + tail[0].length,
      spoken: `${start}${first.words} mét ${numbersOf(spot).whole(tail[0])}`,
    };
  return { to: measure.to, spoken: `${start}${first.words} ${measure.words}` };
}

/** “3x4 m”, “20 x 30 cm”, “2×2”. */
function readProduct(spot: Spot, first: Numeral): Reading | null {
  let words = '';
  let to = first.to;
  for (let steps = 0; steps < 4; steps++) {
    const inner = steps === 0 ? measureAt(spot, to) : null;
    const sign = matchAt(times, spot, inner?.to ?? to);
    const next = sign && numeralAt(spot, (inner?.to ?? to) + sign[0].length, true);
    if (!sign || !next) break;
    words ||= first.words;
    words += `${inner ? ` ${inner.words}` : ''} ${/\+/.test(sign[0]) ? 'cộng' : 'nhân'} ${next.words}`;
    to = next.to;
  }
  if (to === first.to) return null;
  const meter = readMeter(spot, () => words, to);
  if (meter) return meter;
  const measure = measureAt(spot, to);
  return { to: measure?.to ?? to, spoken: measure ? `${words} ${measure.words}` : words };
}

/** “10(40)A” on an electricity meter. */
function readMeter(spot: Spot, words: () => string, to: number): Reading | null {
  const most = matchAt(/\((\d{1,3})\)\s?A(?!\p{L})/uy, spot, to);
  return most && { to: to + most[0].length, spoken: `${words()}, ${numbersOf(spot).whole(most[1]!)} am pe` };
}
