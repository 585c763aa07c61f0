import { matchAt, numbersOf, type Spot } from '../rule.ts';
import { isMoney, unitPattern, units } from '../words/units.ts';
import { known } from '../words/known.ts';

export const unit = new RegExp(`\\s{0,2}(${unitPattern})(?![\\p{L}\\p{M}\\d²³]|\\.\\p{L})`, 'uy');
const per = new RegExp(`\\s?/\\s?(\\d{1,4}\\s?)?(${unitPattern})(?![\\p{L}\\p{M}\\d])`, 'uy');
const perWord =
  /\s?\/\s?(\d{1,4}\s)?(\p{Ll}[\p{Ll}\p{M}]{1,7}(?:\s\p{Ll}[\p{Ll}\p{M}]{1,7})?)(?![\p{L}\p{M}\d])/uy;
const perShort = /\s?\/\s?(ng|th|hs|tv|sp)(?![\p{L}\p{M}\d])/uy;
const shortHeads: Record<string, string> = {
  ng: 'người',
  th: 'tháng',
  hs: 'học sinh',
  tv: 'thành viên',
  sp: 'sản phẩm',
};
const perName = /\s?\/\s?(\p{Lu}{2,4})(?![\p{L}\p{M}\d])/uy;
const perOther = /\s?\/\s?(\p{Ll}[\p{Ll}\p{M}]{0,7}(?: \p{Ll}[\p{Ll}\p{M}]{0,7}){0,2})(?=\s?\/)/uy;
const perAnything = /\s?\/\s?(?=\p{Ll})/uy;
/** Signs of one letter that are letters as often as measures: only right behind their number. */
/** A capital that is a letter of the number before far more often than a measure: 21A, 4K, 6N. */
const letters = new Set(['A', 'N', 'J', 'K', 'V', 'W', 'L']);
export const shy = new Set([
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
const alwaysSpaced = new Set(['MP', 'Mp', 'GB', 'g', 'l', 'V', 'W', 'kW', 'ph', 'h', 's', 'A', 'L']);

export interface Measure {
  to: number;
  words: string;
  sign: string;
}

/** The letters, or the sign, every measure begins with. */
const beginnings = new Set([...units.keys()].map((sign) => /^[\p{L}\p{M}]+|^./u.exec(sign)![0]));
const letter = /[\p{L}\p{M}]/u;
const longestBeginning = 8;

/** Most words behind a number are none: known without trying every measure. */
export function beginsUnit(text: string, at: number): boolean {
  let end = at;
  while (end - at <= longestBeginning && end < text.length && letter.test(text.charAt(end))) end++;
  return beginnings.has(text.slice(at, Math.max(end, at + 1)));
}

export function measureAt(spot: Spot, at: number): Measure | null {
  const gap = spot.text[at] !== ' ' ? 0 : spot.text[at + 1] !== ' ' ? 1 : 2;
  if (!beginsUnit(spot.text, at + gap)) return null;
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
  // “720p” is a picture, “20p” so many minutes.
  if (sign === 'p' && (isApart || /(?:144|[2-9]\d\d|\d{4})$/.test(spot.text.slice(Math.max(0, at - 4), at))))
    return null;
  // “đội A 3đ”, “Câu 2: 4đ”: points.
  if (
    sign === 'đ' &&
    !isApart &&
    /(?:đội|bảng|trận|câu|bài|hiệu số|phần)[^.]{0,28}(?<![\d.,])\d{1,2}(?:,\d{1,2})?$/u.test(
      spot.text.slice(Math.max(0, at - 40), at).toLowerCase(),
    ) &&
    !/giá|phí|tiền|\/$/u.test(spot.text.slice(Math.max(0, at - 40), at)) &&
    spot.text[at + 1] !== '/'
  )
    return { to: at + whole.length, words: 'điểm', sign };
  // “tổng 23,25đ”: nobody pays in parts of a đồng.
  if (
    sign === 'đ' &&
    !isApart &&
    /(?<![\d.,])\d{1,3},\d{1,2}$/.test(spot.text.slice(Math.max(0, at - 8), at))
  )
    return { to: at + whole.length, words: 'điểm', sign };
  // “5k 10K 15K”: prices in a row.
  if (!isApart && sign === 'K' && /\d[kK],? \d+$/u.test(spot.text.slice(Math.max(0, at - 10), at)))
    return { to: at + whole.length, words: 'nghìn', sign };
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
export function withPer(measure: Measure, spot: Spot, isPrice: boolean): Measure {
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
    const name = isPrice ? matchAt(perName, spot, to) : null;
    const full = name && known(name[1]!, 'mỗi ', '');
    if (name && full) {
      words += ` một ${full}`;
      to += name[0].length;
      continue;
    }
    const short = matchAt(perShort, spot, to);
    if (short) {
      words += ` một ${shortHeads[short[1]!]}`;
      to += short[0].length;
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
  /^(?:người|hộ|ngày|tháng|năm|giờ|phút|giây|lần|lượt|suất|con|cây|hồ sơ|trường hợp|lít|mét|khẩu|học sinh|em|cháu|trẻ|buổi|tiết|ca|chuyến|xe|thẻ|giấy|bản|tờ|quyển|cuốn|trang|đơn|vụ|tổ|thôn|xã|phường|sào|mẫu|công|tạ|tấn|yến|bao|chai|hộp|gói|viên|liều|mũi|quả|chiếc|cái|bộ|phòng|căn|lô|thửa|sản phẩm|đơn vị|tuần|quý|vé|mẫu|đầu|lao động|giường|điểm|phiếu|giống|dự án|công trình|nhà|gia đình|đối tượng|cuộc|kỳ|khóa|khoá|lớp|đêm|cặp|đôi|kWh|văn bản|tập|đợt|phương tiện|biển|container|lốt|mỏ|lứa|vụ|tàu|thuyền|hạng mục|túi|lượng|chỉ|cân|héc ta|lọ|ống|khay|hũ|can|thùng|cuộn|kiện|bịch|bó|mớ|củ|trái|bắp|cốc|ly|bát|đĩa|phần|hội viên|đoàn viên|đảng viên|nhân khẩu|khách|gian hàng|vị trí|bàn|mâm|cơ sở|đội|chi hội|chi đoàn|nhóm|gốc|hố|bầu|bình|ô|kỳ học|hành khách|tiếng|block|trận|khay|sợi|tấm|thanh|viên gạch|xô|đàn|ổ|rọ|cặp|dãy)(?![\p{L}\p{M}])/u;

/** “triệu đồng/hộ/năm” behind an amount that has no sign of its own. */
export function perOf(spot: Spot, at: number): Measure | null {
  const with_ = withPer({ to: at, words: '', sign: '' }, spot, true);
  return with_.to > at ? with_ : null;
}
