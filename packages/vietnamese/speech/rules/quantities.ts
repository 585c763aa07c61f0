import { before, matchAt, numbersOf, type Reading, type Rule, type Spot } from '../rule.ts';
import { isMoney, unitPattern, units } from '../words/units.ts';
import { numeralAt, type Numeral } from './numerals.ts';

const scale = '(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|vạn|chục|tr(?!\\p{L}|\\.\\s?đ))';
const unit = new RegExp(`\\s{0,2}(${unitPattern})(?![\\p{L}\\p{M}\\d²³]|\\.\\p{L})`, 'uy');
const scaled = new RegExp(`\\s{0,2}(${scale}(?:\\s${scale})?)(?![\\p{L}\\p{M}])`, 'uy');
const per = new RegExp(`\\s?/\\s?(\\d{1,4}\\s?)?(${unitPattern})(?![\\p{L}\\p{M}\\d])`, 'uy');
const perWord =
  /\s?\/\s?(\d{1,4}\s)?(\p{Ll}[\p{Ll}\p{M}]{1,7}(?:\s\p{Ll}[\p{Ll}\p{M}]{1,7})?)(?![\p{L}\p{M}\d])/uy;
const perOther = /\s?\/\s?(\p{Ll}[\p{Ll}\p{M}]{0,7}(?: \p{Ll}[\p{Ll}\p{M}]{0,7}){0,2})(?=\s?\/)/uy;
const perAnything = /\s?\/\s?(?=\p{Ll})/uy;
const joint = /\s{0,2}[-–—÷~]\s{0,2}/y;
const times = /\s{0,2}[x×X*]\s{0,2}(?=\d)/y;
const amount =
  /\s{0,2}(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|người|hộ|lần|điểm|tấn|tạ|yến|lít|mét|độ|phần trăm|giờ|ngày|tháng|năm|ca|lượt|héc|ki-lô|km|m(?!\p{L})|%|ha)/uy;
/** Signs of one letter that are letters as often as measures: only right behind their number. */
/** A capital that is a letter of the number before far more often than a measure: 21A, 4K, 6N. */
const letters = new Set(['A', 'N', 'J', 'K', 'V', 'W', 'L']);
const shy = new Set([
  'A',
  'B',
  'N',
  'J',
  'V',
  'K',
  'k',
  'L',
  'W',
  'w',
  'g',
  'l',
  's',
  'h',
  'CV',
  'HP',
  'tr',
  'Tr',
  'N',
  'cd',
  'ph',
  'TB',
  'PB',
  'MP',
  'Mp',
  'MM',
  'Mm',
  'GB',
  'bar',
  'min',
  'Đ',
  'GW',
]);
const alwaysSpaced = new Set(['GB', 'g', 'l', 'V', 'W', 'kW', 'ph', 'h', 's', 'A', 'L']);

interface Measure {
  to: number;
  words: string;
  sign: string;
}

export function measureAt(spot: Spot, at: number): Measure | null {
  const found = matchAt(unit, spot, at);
  if (!found) return null;
  const [whole, sign = ''] = found;
  const isApart = /^\s/.test(whole);
  if (sign === 'đ' && /^\/[cC](?!\p{L})/u.test(spot.text.slice(at + whole.length, at + whole.length + 3)))
    return null;
  if (
    sign === 'T' &&
    !/(?:xe|tải|trọng|cầu|container)[\p{L}\p{M} <>≤≥]{0,16}\d+(?:,\d+)?$/u.test(
      spot.text.slice(Math.max(0, at - 30), at).toLowerCase(),
    )
  )
    return null;
  if (
    !isApart &&
    sign === 'K' &&
    /(?:giá|vé|phí|tiền|chỉ|mất|trả|bán|thưởng|mua)(?:\s[\p{L}\p{M}]+)?\s+(?:\d+\s?[-–]\s?)?\d+$/u.test(
      spot.text.slice(Math.max(0, at - 24), at).toLowerCase(),
    )
  )
    return { to: at + whole.length, words: 'nghìn đồng', sign };
  if (
    !isApart &&
    letters.has(sign) &&
    !/\d{2,3}[VWA]$/.test(spot.text.slice(Math.max(0, at - 3), at + 1)) &&
    !/[.,]\d+$/.test(spot.text.slice(Math.max(0, at - 3), at))
  )
    return null;
  if (
    !isApart &&
    sign === 'A' &&
    !/(?:dòng|cường độ|tải|ampe|cầu dao|aptomat)[\p{L}\p{M} ]{0,16}\d*$/u.test(
      spot.text.slice(Math.max(0, at - 30), at).toLowerCase(),
    )
  )
    return null;
  if (isApart && shy.has(sign) && !alwaysSpaced.has(sign)) return null;
  if (
    isApart &&
    sign === 'h' &&
    /^\s(?:sáng|trưa|chiều|tối|đêm|ngày|hàng|mỗi)/u.test(
      spot.text.slice(at + whole.length, at + whole.length + 7),
    )
  )
    return { to: at + whole.length, words: units.get(sign)!, sign };
  if (
    isApart &&
    (sign === 'h' || sign === 's' || sign === 'A' || sign === 'L' || sign === 'TB') &&
    !/^\s*[/.,;)]|^$/.test(spot.text.slice(at + whole.length, at + whole.length + 2))
  )
    return null;
  return withPer({ to: at + whole.length, words: units.get(sign)!, sign }, spot, isMoney(sign));
}

/** What stands behind the slash: “km/h” is “trên”, money and heads are “một”. */
function withPer(measure: Measure, spot: Spot, isPrice: boolean): Measure {
  let { to, words } = measure;
  for (let steps = 0; steps < 3; steps++) {
    const sign = matchAt(per, spot, to);
    const number = (count: string | undefined) => (count ? `${numbersOf(spot).whole(count.trim())} ` : '');
    if (sign && !/^(?:đ|Đ|k|K|tr)$/.test(sign[2]!)) {
      const joint = isPrice && !sign[1] ? ' một ' : ' trên ';
      words += `${joint}${number(sign[1])}${units.get(sign[2]!)}`;
      to += sign[0].length;
      continue;
    }
    const word = matchAt(perWord, spot, to);
    if (!word || !heads.test(word[2]!)) {
      const other = isPrice ? matchAt(perOther, spot, to) : null;
      if (other) {
        words += ` một ${other[1]}`;
        to += other[0].length;
        continue;
      }
      const slash = isPrice ? matchAt(perAnything, spot, to) : null;
      return slash
        ? { ...measure, to: to + slash[0].length, words: `${words} một` }
        : { ...measure, to, words };
    }
    const head = heads.exec(word[2]!)![0];
    const used = word[0].length - (word[2]!.length - head.length);
    words += `${word[1] ? ' trên ' : ' một '}${number(word[1])}${head}`;
    to += used;
  }
  return { ...measure, to, words };
}
export const heads =
  /^(?:người|hộ|ngày|tháng|năm|giờ|phút|giây|lần|lượt|suất|con|cây|hồ sơ|trường hợp|lít|mét|khẩu|học sinh|em|cháu|trẻ|buổi|tiết|ca|chuyến|xe|thẻ|giấy|bản|tờ|quyển|cuốn|trang|đơn|vụ|tổ|thôn|xã|phường|sào|mẫu|công|tạ|tấn|yến|bao|chai|hộp|gói|viên|liều|mũi|quả|chiếc|cái|bộ|phòng|căn|lô|thửa|sản phẩm|đơn vị|tuần|quý|vé|mẫu|đầu|lao động|giường|điểm|phiếu|giống|dự án|công trình|nhà|gia đình|đối tượng|cuộc|kỳ|khóa|khoá|lớp|đêm|cặp|đôi|kWh|văn bản|tập|đợt|phương tiện|biển|container|lốt|mỏ|lứa|vụ|tàu|thuyền|hạng mục)(?![\p{L}\p{M}])/u;

function scaledNumeral(spot: Spot, at: number): (Numeral & { hasScale: boolean }) | null {
  const isAmount = looksAmount(spot, at);
  const number = numeralAt(spot, at, isAmount);
  if (!number) return null;
  const big = matchAt(scaled, spot, number.to);
  if (!big) return { ...number, hasScale: false };
  const words = big[1]!
    .replace(/^tr\.?$/, 'triệu')
    .replace(/ngàn|nghìn/, spot.region === 'north' ? 'nghìn' : 'ngàn');
  return { ...number, to: number.to + big[0].length, words: `${number.words} ${words}`, hasScale: true };
}

const digitsAhead = /\d[\d.,]{0,24}(?: \d{3}){0,4}/y;
function looksAmount(spot: Spot, at: number): boolean {
  const run = matchAt(digitsAhead, spot, at);
  if (!run) return false;
  const end = at + run[0].replace(/[.,]+$/, '').length;
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
    const at = spot.at + sign.length;
    const tall = sign ? null : matchAt(/(\d)m(?![23](?!\d))(\d{1,2})(?![\d\p{L}.,])/uy, spot);
    if (tall)
      return {
        to: spot.at + tall[0].length,
        spoken: `${numbersOf(spot).whole(tall[1]!)} mét ${numbersOf(spot).whole(tall[2]!)}`,
      };
    const first = scaledNumeral(spot, at);
    if (!first || (sign && spot.text[at] === ' ')) return null;
    const start = signWords[sign] ?? '';
    const product = readProduct(spot, first) ?? readMeter(spot, first.words, first.to);
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

function perOf(spot: Spot, at: number): Measure | null {
  const with_ = withPer({ to: at, words: '', sign: '' }, spot, true);
  return with_.to > at ? with_ : null;
}

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
  let words = first.words;
  let to = first.to;
  for (let steps = 0; steps < 4; steps++) {
    const inner = steps === 0 ? measureAt(spot, to) : null;
    const sign = matchAt(times, spot, inner?.to ?? to);
    const next = sign && numeralAt(spot, (inner?.to ?? to) + sign[0].length, true);
    if (!sign || !next) break;
    words += `${inner ? ` ${inner.words}` : ''} nhân ${next.words}`;
    to = next.to;
  }
  if (to === first.to) return null;
  const meter = readMeter(spot, words, to);
  if (meter) return meter;
  const measure = measureAt(spot, to);
  return { to: measure?.to ?? to, spoken: measure ? `${words} ${measure.words}` : words };
}

/** “10(40)A” on an electricity meter. */
function readMeter(spot: Spot, words: string, to: number): Reading | null {
  const most = matchAt(/\((\d{1,3})\)\s?A(?!\p{L})/uy, spot, to);
  return most && { to: to + most[0].length, spoken: `${words}, ${numbersOf(spot).whole(most[1]!)} am pe` };
}

const lone = new RegExp(`(${unitPattern})(?![\\p{L}\\p{M}\\d²³])`, 'uy');
const slashUnit = new RegExp(`/\\s?(\\d{1,4}\\s?)?(${unitPattern})(?![\\p{L}\\p{M}\\d²³]|\\.\\p{L})`, 'uy');

/** A measure without its number: “diện tích (m2)”, “người/km2”, “đồng/kg”, “%”. */
export const measureRule: Rule = {
  name: 'quantities',
  read(spot) {
    if (spot.token === '/') {
      const found = matchAt(slashUnit, spot);
      if (
        !found ||
        !/[\p{L}\p{M}\d]\s?$/u.test(before(spot, 3)) ||
        (/^(?:đ|Đ|k|K|tr|Tr|h|s|A|B|N|V|HP|CV|TB|ha)$/.test(found[2]!) &&
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
    const found = matchAt(lone, spot);
    if (!found) return null;
    const sign = found[1]!;
    const lead = before(spot, 24);
    const isSure =
      /[²³23%°℃‰₫€¥£$]/.test(sign) ||
      /^(?:VNĐ|VND|vnđ|USD|EUR|kWh|mmHg|dBA|km|kg|cm|mm|tr\.đ|trđ|Mbps|Gbps|MHz|GHz|kV|kVA|kW|MW|MWp)$/.test(
        sign,
      );
    const isNamed =
      (/(?:đơn vị(?: tính)?|đvt)\s*:?\s*\(?$/u.test(lead) ||
        (lead.endsWith('(') && /^(?:[a-zđ]{1,3}|đồng)$/u.test(sign))) &&
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
