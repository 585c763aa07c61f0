import { after, before, matchAt, numbersOf, type Reading, type Rule, type Spot, following } from '../rule.ts';
import { dash, isDay, leadDay, prefix, Words } from './date-words.ts';
import { readMonths, readMonthYear, readSeason, readYears } from './periods.ts';

const noMore = '(?![\\d/]|[.,-]\\d|\\s?%)';

const full = new RegExp(`(\\d{1,2})(\\s?[/.-]\\s?)(\\d{1,2})\\2(\\d{4})${noMore}`, 'uy');
const twoDigits = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?![\d/]|[.,-]\d)/y;
const iso = /((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d/-])/y;
const range = new RegExp(
  `(\\d{1,2})(?:[/.](\\d{1,2}))?(?:[/.](\\d{4}))?(?:${dash}|\\s+đến\\s+(?:hết\\s+)?(?:ngày\\s+)?)(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?${noMore}`,
  'uy',
);
const pair = new RegExp(
  `(\\d{1,2})(?:(?:,| và| hoặc|, và|;)\\s?\\d{1,2}){0,6}(,| và|, và| hoặc|;)\\s?(\\d{1,2})[/-](\\d{1,2})(?:/(\\d{4}))?${noMore}`,
  'uy',
);
const short = /(\d{1,2})([/.-])(\d{1,2})(?![\d/]|[.,-]\d|\s?%)/y;
const spelled = /(\d{1,2})(\s*(?:[-–—]|đến|,|và)\s*\d{1,2})?\s*tháng\s*(\d{1,2})(?![\d/.,-]\d|\d)/uy;

/** Days that streets are named after. */
const feasts = new Set([
  '3/2',
  '30/4',
  '19/5',
  '2/9',
  '19/8',
  '1/5',
  '8/3',
  '26/3',
  '27/7',
  '20/11',
  '22/12',
  '19/12',
  '10/10',
  '29/3',
  '23/9',
  '24/3',
  '2/4',
]);
const parts = new Set(['1/2', '1/3', '1/4', '2/3', '3/4']);
const timeBefore =
  /(?:từ|đến|tới|trước|sau|hết|hạn|qua|vào|kể từ|tính từ|trong|dịp|lễ|tết|quốc khánh|thành lập|phụ nữ|việt nam|nhà giáo|thương binh|liệt sĩ|sáng|trưa|chiều|tối|đêm|rạng sáng|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7]|nay|qua|mai|ngày \d{1,2}|giờ|h\d{0,2}|phút|:\d{2}|ngày|sự kiện|chiến thắng|giải phóng|lao động|khai mạc|bế mạc|số|miền nam)\s*[(,:]?\s*$/u;
const shareBefore =
  /(?:chiếm|hơn|gần|khoảng|giảm|tăng|đạt|bằng|còn|ít nhất|tối thiểu|tối đa|quá|không quá|trên|dưới|tỷ lệ|tỉ lệ|hạng|mất sức|thương binh|bệnh binh|được|có|hoàn thành|chỉ|nhất trí|biểu quyết|tán thành|mỗi|là|mới|đã|với)\s+$/u;
const shareAfter =
  /^\s+(?:số|dân số|tổng|diện tích|hộ|đại biểu|thành viên|chặng|quãng|thời gian|lượng|giá|mức|người|xã|phường|thôn|bản|tổ dân phố|tiêu chí|chỉ tiêu|nội dung|đơn vị|huyện|tỉnh|trường|cơ sở|dự án|công trình|nhiệm vụ|đảng|chi bộ|ủy viên|đồng chí|phiếu|ý kiến|học sinh|trẻ|công dân|cán bộ|lao động|doanh nghiệp|sản phẩm|hồ sơ|thủ tục|mẫu|ca|cuộc|lần|kế hoạch|dự toán|ngày|giờ|buổi|liều|thìa|cốc|lít|kg|mức|nhà|phòng|lớp|trạm|cái|suất|nghị quyết|chủ tịch|tháng|trận)(?![\p{L}\p{M}])/u;

/** 16/9/2026, 15–17/9, 2/9, 9/2026, 2026-09-16, quý IV/2026, 2021–2025. */
export const dateRule: Rule = {
  name: 'dates',
  read(spot) {
    if (spot.token.length > 4) return null;
    const next = following(spot);
    // “ngày 05 hằng tháng”: a day of every month.
    if (
      +spot.token <= 10 &&
      'chmt'.includes(next) &&
      /^\s(?:của tháng|(?:hàng|hằng|mỗi) tháng|tháng (?:sau|trước|đầu))(?!\p{L})/u.test(
        after(spot, spot.end, 14),
      ) &&
      /ngày\s$/u.test(before(spot, 6))
    )
      return { to: spot.end, spoken: new Words(spot).day(+spot.token) };
    if (+spot.token !== 4 && !'/.-–—,; tvhđ'.includes(next)) return null;
    const say = new Words(spot);
    if (spot.token.length === 4) return readIso(spot, say) ?? readYears(spot) ?? readSeason(spot);
    if (spot.token.length > 2) return null;
    return (
      readRange(spot, say) ??
      readFull(spot, say) ??
      readMonthYear(spot, say) ??
      readPair(spot, say) ??
      readMonths(spot, say) ??
      readShort(spot, say) ??
      readSpelled(spot, say)
    );
  },
};

function readIso(spot: Spot, say: Words): Reading | null {
  const found = matchAt(iso, spot);
  if (!found || !isDay(+found[3]!, +found[2]!)) return null;
  return {
    to: spot.at + found[0].length,
    spoken: prefix(spot) + say.date(+found[3]!, +found[2]!, +found[1]!),
  };
}

function readFull(spot: Spot, say: Words): Reading | null {
  const brief = matchAt(twoDigits, spot);
  if (brief && isDay(+brief[1]!, +brief[2]!) && leadDay.test(before(spot)))
    return {
      to: spot.at + brief[0].length,
      spoken: say.date(+brief[1]!, +brief[2]!, +brief[3]! + (+brief[3]! > 45 ? 1900 : 2000)),
    };
  const found = matchAt(full, spot);
  if (!found || !isDay(+found[1]!, +found[3]!)) return null;
  return {
    to: spot.at + found[0].length,
    spoken: prefix(spot) + say.date(+found[1]!, +found[3]!, +found[4]!),
  };
}

/** 15–17/9, 30/4–1/5, 28/12/2025–3/1/2026; “từ ngày 01 đến 05/3/2026”. */
function readRange(spot: Spot, say: Words): Reading | null {
  const found = matchAt(range, spot);
  if (!found) return null;
  const [whole, d1, m1, y1, d2, m2, y2] = found;
  if (!isDay(+d1!, +(m1 ?? m2!)) || !isDay(+d2!, +m2!)) return null;
  const lead = before(spot);
  const dated = leadDay.test(lead) || timeBefore.test(lead);
  // “tỷ số 2 - 1/3”, “Điều 5 - 7/12”: without a sign of time only what is surely two dates.
  if (!m1 && !dated && !y2 && +d1! >= +d2!) return null;
  if (/(?:tỷ số|tỉ số)\s*$|thị lực|mắt/u.test(lead)) return null;
  // “hỗ trợ đợt 3 đến ngày 31/10”: the third time, until then.
  if (!m1 && /(?:đợt|lần|kỳ|bước|khóa|giai đoạn|quý|vòng)\s$/u.test(lead)) return null;
  const isFeast = `${+d1!}/${+(m1 ?? 0)}-${+d2!}/${+m2!}` === '30/4-1/5' && !/từ\s+(?:ngày\s+)?$/u.test(lead);
  const first = [say.day(+d1!), ...(m1 ? [say.month(+m1)] : []), ...(y1 ? [say.year(+y1)] : [])].join(' ');
  const second = say.date(+d2!, +m2!, y2 ? +y2 : undefined);
  return {
    to: spot.at + whole.length,
    spoken: `${prefix(spot)}${first}${isFeast ? ' và ' : /hết/.test(whole) ? ' đến hết ngày ' : ' đến ngày '}${second}`,
  };
}

/** “ngày 10, 11/9”, “10 và 11/9/2026”. */
function readPair(spot: Spot, say: Words): Reading | null {
  const found = matchAt(pair, spot);
  if (!found || !leadDay.test(before(spot)) || !isDay(+found[3]!, +found[4]!) || +found[1]! > 31) return null;
  return { to: spot.at + found[1]!.length, spoken: say.day(+found[1]!) };
}

function readShort(spot: Spot, say: Words): Reading | null {
  const found = matchAt(short, spot);
  if (!found) return null;
  const [whole, d, sign, m] = found;
  if (!isDay(+d!, +m!)) return null;
  const lead = before(spot);
  const tail = after(spot, spot.at + whole.length);
  // “7/7 ngày”: all of them, no day of a month.
  if (+d! === +m! && /^\s(?:ngày|giờ|tuần)(?![\p{L}\p{M}]|\s\d)/u.test(tail)) return null;
  // “trong thời hạn 1/2 ngày làm việc”: half a day.
  if (
    parts.has(whole) &&
    /^\s(?:ngày|giờ|buổi|tháng|năm)(?![\p{L}\p{M}]|\s\d)/u.test(tail) &&
    !leadDay.test(lead)
  )
    return null;
  const date: Reading = { to: spot.at + whole.length, spoken: prefix(spot) + say.date(+d!, +m!) };
  if (sign === '-' && /(?:mùng|mồng)\s*$/u.test(lead) && /^\s*(?:tháng|Tết|tết|âm|ÂL|AL)/u.test(tail))
    return {
      ...date,
      spoken: `${numbersOf(spot).number(+d!)} đến ${say.day(+m!).replace(/^(?!mùng)/, 'mùng ')}`,
    };
  if (leadDay.test(lead) || /(?:mùng|mồng)\s*$/u.test(lead)) return date;
  if (/(?:đường|phố)\s*$/u.test(lead))
    // “Số 10, đường 17/8”: the house has its number already.
    return feasts.has(`${+d!}/${+m!}`) ||
      (sign === '/' && /số(?: nhà)? \d[^,\s]{0,6},?\s(?:đường|phố)\s$/u.test(lead))
      ? { ...date, spoken: `${numbersOf(spot).number(+d!)} ${say.month(+m!)}` }
      : null;
  // “Từ 1-10, nhà hàng mở cửa”: nothing is counted behind it.
  if (
    sign === '-' &&
    /(?:^|\s)(?:từ|trước|sau|đến|hết|hạn)\s$/u.test(lead) &&
    /^(?:,\s|\s(?:đến|tới)\s\d)/u.test(tail)
  )
    return date;
  // A dash between two numbers is a day where the writer says so, or where it can be no range.
  if (
    sign === '-' &&
    +d! > +m! &&
    !/(?:điều|khoản|mục|số|tỷ số|tỉ số|thắng|thua|hòa|bàn|từ|khoảng|đường|nhà|lớp|quận|phường)\s*$/u.test(
      lead,
    ) &&
    /^[\p{L}\s(]*$/u.test(lead.slice(-3))
  )
    return { ...date, certainty: 'guessed' };
  if (sign !== '/')
    return (sign === '-' || m!.length === 2) &&
      /(?:sáng|trưa|chiều|tối|đêm|thứ \S+|chủ nhật|hôm nay|hôm qua|hôm kia|ngày mai|ngày kia|mai)[, (]*$/u.test(
        lead,
      )
      ? date
      : null;
  if (
    /(?:số(?: nhà)?|tđvh|trình độ(?: văn hóa| học vấn)?|ngõ|ngách|hẻm|kiệt|khoản|điều|quyển|tờ|thửa|lô|điện thoại|huyết áp|tỷ lệ|tỉ lệ|mức|hạng|vòng|thị lực|mắt phải|mắt trái|điểm|nhịp|bậc|ngạch|hệ số|xếp thứ|thứ|[≥≤><=])\s*$/u.test(
      lead,
    )
  )
    return null;
  if (shareAfter.test(tail) && !timeBefore.test(lead.replace(/(?:số|trong|qua|từ|đến)\s*$/u, '')))
    return null;
  if (/^\s*[x×]/.test(tail)) return null;
  // “tại 8/8 chi hội”: all of so many.
  if (+d! === +m! && /^\s\p{Ll}/u.test(tail) && !timeBefore.test(lead)) return null;
  if (shareBefore.test(lead)) return d!.length === 2 && d!.startsWith('0') ? date : null;
  if (timeBefore.test(lead)) return date;
  const small = +d! < +m! && +m! <= 5 && d!.length === 1 && m!.length === 1;
  return small ? null : { ...date, certainty: 'guessed' };
}

/** “ngày 05 tháng 4”, “15-17 tháng 9”: the year and “ngày” are the writer’s. */
function readSpelled(spot: Spot, say: Words): Reading | null {
  const found = matchAt(spelled, spot);
  if (!found) return null;
  const [whole, d, other, m] = found;
  // “11 tháng 5 ngày”: so long, not then.
  if (!other && /^\s+ngày(?![\p{L}\p{M}])/u.test(after(spot, spot.at + whole.length))) return null;
  if (/đường\s*$/u.test(before(spot, 8)) && !other)
    return { to: spot.at + whole.length, spoken: `${numbersOf(spot).number(+d!)} ${say.month(+m!)}` };
  if (
    !isDay(+d!, +m!) ||
    (/(?:\d|điều|khoản|hơn|gần|sau|trong|đủ|thêm|đến|từ đủ|khoảng)\s+$/u.test(before(spot)) &&
      !other &&
      !/ngày/u.test(before(spot, 24)))
  )
    return null;
  const second = other ? /(\D+)(\d+)/u.exec(other) : null;
  const sign = second?.[1]?.trim() ?? '';
  const joint = /^[-–—]$/.test(sign) ? ' đến ' : sign === ',' ? ', ' : ` ${sign} `;
  const days = say.day(+d!) + (second ? joint + say.day(+second[2]!) : '');
  const lead =
    /ngày|mùng|mồng|hôm|sáng|chiều|tối|đêm|đến|từ|và|,/u.test(before(spot, 16)) || second ? '' : 'ngày ';
  return {
    to: spot.at + whole.length,
    spoken: `${/ngày\s*$/u.test(before(spot, 8)) ? '' : lead}${days} ${say.month(+m!)}`,
  };
}
