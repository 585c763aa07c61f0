import { measureAt } from './measures.ts';
import { after, before, matchAt, numbersOf, type Rule, following } from '../rule.ts';

const colon =
  /(\d{1,4}(?:[.,]\d{1,3})?)(?: : |:)(\d{1,3}(?:\.\d{3}){1,3}|\d{1,7}(?:,\d{1,3})?)(?:\s?:\s?(\d{1,4}))?(?![\d:]|[.,]\d)/y;
const slash = /(\d{1,6}(?:\.\d{3})?)\s?\/\s?(\d{1,3}(?:\.\d{3}){1,2}|\d{1,7})(?![\d/]|[.,]\d)/y;
const house = /\d{1,4}(?:\/\d{1,4}){2,4}(?![\d/])/y;
const mixed = /(\d{1,3}) (\d)\/(\d)(?![\d/])/y;
const half: Record<string, string> = { '½': 'một phần hai', '⅓': 'một phần ba', '⅔': 'hai phần ba', '¼': 'một phần tư', '¾': 'ba phần tư', '⅕': 'một phần năm', '⅖': 'hai phần năm', '⅗': 'ba phần năm', '⅘': 'bốn phần năm', '⅙': 'một phần sáu', '⅛': 'một phần tám', '⅜': 'ba phần tám', '⅝': 'năm phần tám', '⅞': 'bảy phần tám' }; // prettier-ignore

const scaleLead =
  /(?:tỷ lệ|tỉ lệ|bản đồ|tỷ lệ bản đồ|quy hoạch|chi tiết|phân khu)\s*(?:xích\s*)?(?:là\s*)?[(:]?\s*$/u;
const shareLead =
  /(?:chiếm|hơn|gần|khoảng|giảm|tăng|bằng|còn|ít nhất|tối thiểu|quá|không quá|trên|dưới|mất|nộp|đóng|hưởng|được)\s+$/u;
const shareTail =
  /^\s+(?:số|dân số|tổng|diện tích|chặng|quãng|thời gian|lượng|giá|mức|phần|nhiệm kỳ|học kỳ|đoạn|chiều|khối lượng|sản lượng|năm|ngày|lít|thìa|cốc|kg|quỹ|kinh phí)(?![\p{L}\p{M}])/u;
const houseLead =
  /(?:số(?: nhà)?|ngõ|ngách|hẻm|kiệt|lô|thửa|tổ|nhà|đường|địa chỉ:?|tại:?|huyết áp|thương binh|bệnh binh|hạng|mạng|tập|tờ)\s*$/u;

/** 1:50.000, 1/500, 2/3, 95/100, 12/3 in a house number, ½. */
export const ratioRule: Rule = {
  name: 'fractions',
  read(spot) {
    const words = numbersOf(spot);
    if (half[spot.token]) return { to: spot.end, spoken: half[spot.token]! };
    if (!'/:., 0123456789'.includes(following(spot))) return null;
    const lead = before(spot);
    const whole = matchAt(mixed, spot);
    if (whole && +whole[2]! < +whole[3]! && !houseLead.test(lead))
      return {
        to: spot.at + whole[0].length,
        spoken: `${words.whole(whole[1]!)} và ${words.whole(whole[2]!)} phần ${part(+whole[3]!, words.number)}`,
      };
    const deep = matchAt(house, spot);
    if (
      deep &&
      (houseLead.test(lead) ||
        /^\s?,?\s?(?:đường|phố|khu|tổ|ấp|phường)/u.test(after(spot, spot.at + deep[0].length)))
    )
      return {
        to: spot.at + deep[0].length,
        spoken: deep[0]
          .split('/')
          .map((each) => name(each, words.numeral))
          .join(' trên '),
      };
    const scale = matchAt(colon, spot);
    if (scale) {
      const [text, one = '', other = '', third] = scale;
      const to = spot.at + text.length;
      if (third && !/^(?:19|20)\d\d$/.test(third[1]!))
        return { to, spoken: [one, other, third].map((each) => words.numeral(each)).join(' ') };
      if (one === '1' && +other.replace(/\./g, '') >= 100)
        return { to, spoken: `một phần ${words.numeral(other)}` };
      // “Matthew 21:9”: chapter and verse.
      if (
        /(?:matthew|mát-thêu|luca|marco|gioan|mác|isaia|thánh vịnh|sáng thế|xuất hành|côrintô|rôma|khải huyền)\s$/u.test(
          lead,
        )
      )
        return { to, spoken: `${words.numeral(one)}, ${words.numeral(other)}` };
      return { to, spoken: `${words.numeral(one)}${one === other ? ' ' : ' trên '}${words.numeral(other)}` };
    }
    const found = matchAt(slash, spot);
    if (!found) return null;
    const [text, one = '', other = ''] = found;
    const to = spot.at + text.length;
    const [top, bottom] = [Number(one.replace(/\./g, '')), Number(other.replace(/\./g, ''))];
    const tail = after(spot, to);
    const over = `${name(one, words.numeral)} trên ${name(other, words.numeral)}`;
    // “sinh 672/673”: one of two years.
    if (bottom === top + 1 && /(?:sinh|mất|năm|khoảng)\s$/u.test(lead) && top > 99)
      return { to, spoken: `${name(one, words.numeral)}, ${name(other, words.numeral)}` };
    const third = matchAt(/\s?\/\s?(\d{1,5})(?![\d/])/y, spot, to);
    if (third) return { to: to + third[0].length, spoken: `${over} trên ${name(third[1]!, words.numeral)}` };
    if (/(?<!\p{L})thứ\s$/u.test(lead))
      return {
        to,
        spoken: `${top === 1 ? 'nhất' : top === 4 ? 'tư' : words.whole(one)} trên ${name(other, words.numeral)}`,
      };
    if (houseLead.test(lead) && !scaleLead.test(lead)) return { to, spoken: over };
    if (scaleLead.test(lead) && top === 1 && bottom >= 100)
      return { to, spoken: `một phần ${words.numeral(other)}` };
    const isShare = shareLead.test(lead) || shareTail.test(tail) || !/^\s+\p{Ll}/u.test(tail) || bottom <= 5;
    if (top > 0 && top < bottom && (bottom <= 10 || (top === 1 && /^10+$/.test(other))) && isShare)
      return { to, spoken: `${words.number(top)} phần ${part(bottom, words.number)}` };
    const measure = measureAt(spot, to);
    return measure ? { to: measure.to, spoken: `${over} ${measure.words}` } : { to, spoken: over };
  },
};

const part = (value: number, number: (value: number) => string): string =>
  value === 4 ? 'tư' : number(value);
const name = (text: string, numeral: (text: string) => string): string =>
  numeral(text.length <= 2 ? text.replace(/^0(?=\d)/, '') : text);

const score =
  /(\d{1,2})\s?[-–:]\s?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?![\d/%]|[.,]\d|\s?(?:ngày|tháng|lần|người|bàn|điểm cách))/y;
const scoreLead =
  /(?:pen|penalty|luân lưu|(?:hiệp|ván|set|séc|trận|bàn|hiệp phụ) (?:\d|một|hai|phụ)(?=:)|điểm số|tỷ số|tỉ số|thắng|thua|thất bại|chiến thắng|hòa|hoà|cầm hòa|đánh bại|vượt qua|chung cuộc|kết quả|dẫn(?: trước)?|gỡ hòa|đè bẹp|hạ(?! (?:sốt|cánh|giá|lãi|nhiệt|huyết|độ|tầng|lưu|cấp|mức|thấp|đường|chỉ|thổ|tải|viện|áp|mỡ|men|đau))|nâng tỷ số lên|rút ngắn(?: tỷ số)?(?: xuống)?)(?:\s+[\p{L}\p{M}\d.]+){0,6}?\s*(?:với tỷ số|tỷ số|tỉ số|sát nút|chung cuộc|đậm|là|:)?\s*\(?$/u;
/** “Đức - Paraguay 2-1”: two names before it. */
const teams =
  /(?:^|[\s:(,;])\p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}?[\p{L}\p{M}.]{1,9}){0,3} [-–] \p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}[\p{L}\p{M}.]{0,9}){0,3}:? $/u;
const matchLead =
  /(?:vòng|bán kết|chung kết|trận|bảng|kết quả|lượt)[^.]{0,40}(?::|;)[^.]{0,48} [-–] [^.]{1,24}: $/u;
const formation = /(?:sơ đồ|đội hình|chiến thuật)\s*(?:chiến thuật\s*)?$/u;

/** “thắng 3-1”: the two numbers, one after the other. */
export const scoreRule: Rule = {
  name: 'scores',
  read(spot) {
    if (spot.token.length > 2) return null;
    if (!'-–: '.includes(following(spot))) return null;
    const found = matchAt(score, spot);
    if (!found) return null;
    const lead = before(spot);
    // “hạ cánh 08:20” is a clock.
    if (/:/.test(found[0]) && (spot.token.startsWith('0') || /cánh\s*$/u.test(lead))) return null;
    const isBetween =
      /\p{Lu}[\p{L}\p{M}]*\s$/u.test(spot.text.slice(Math.max(0, spot.at - 24), spot.at)) &&
      /^\s\p{Lu}\p{Ll}/u.test(spot.text.slice(spot.at + found[0].length, spot.at + found[0].length + 4)) &&
      !/[-–]\s|\s[-–]/.test(found[0]);
    const isMatch =
      !/(?:sáng|trưa|chiều|tối|đêm|ngày|từ|đến|hôm|mùng)\s$/u.test(lead) &&
      teams.test(spot.text.slice(Math.max(0, spot.at - 48), spot.at)) &&
      !/^\s?[\p{Ll}%]/u.test(after(spot, spot.at + found[0].length, 3));
    const isFalling =
      +found[1]! > +found[2]! &&
      (+found[2]! > 12 || (found[2] === '0' && +found[1]! < 10)) &&
      !/[-–]\s|\s[-–]/.test(found[0]) &&
      !found[3] &&
      !/(?:số|nhà|đường|từ|quận|phường|ngõ|lô|điều|khoản|xe|biển)\s*$/u.test(lead);
    const isScore =
      isFalling ||
      isBetween ||
      isMatch ||
      matchLead.test(before(spot, 64)) ||
      spot.lastRule === 'scores' ||
      formation.test(lead) ||
      (!found[3] &&
        scoreLead.test(lead) &&
        !/(?:từ|khoảng|trong|thêm|tăng|giảm|mỗi|điều|khoản)\s+$/u.test(lead));
    if (!isScore) return null;
    const words = numbersOf(spot);
    return {
      to: spot.at + found[0].length,
      spoken: [found[1]!, found[2]!, ...(found[3] ? [found[3]] : [])]
        .map((each) => words.number(+each))
        .join(' '),
    };
  },
};
