import { readDigits } from '../../read-number.ts';
import { before, following, matchAt, readGroups, type Rule, type Spot } from '../rule.ts';

const written =
  /(?:\(?\+?\s?84(?:[.-]\d{1,3})?\)?|\(?0\d{1,4}\)?)(?:[ .\u2013-]{0,3}\d{1,8}){1,5}(?![\d\p{L}]|[.,/]\d)/uy;
const foreign = /\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}(?![\d\p{L}])/uy;
const service = /1[89]00[ .-]?\d{2,4}(?:[ .-]?\d{2,4}){0,2}(?![\d/]|[.,]\d)/y;
const short =
  /\d{3,8}(?![\d\p{L}%‰°]|[.,/:-]\d|\s?(?:đồng|VNĐ|%|m2|m²|ha|kg|triệu|nghìn|tỷ|người|hộ|cuộc|lượt|giờ|lần|phút|ca|trường hợp|đơn vị|máy))/uy;
/** “Fax: 3.871.976”: no amount. */
const dotted = /\d{1,4}(?:[. ]\d{2,4}){1,3}(?![\d\p{L}]|[.,]\d)/uy;
const device = /(?:fax|điện thoại|đt|sđt|tel|số máy)\s*(?:số\s*)?:?\s*$/u;
const emergency = /11[1-5](?![\d\p{L}%]|[.,/:-]\d)/uy;
const caller =
  /(?:tổng đài|đường dây nóng|đường dây|hotline|điện thoại|đt|sđt|tel|gọi(?: ngay| đến| tới| cho)?|liên hệ|lh|số máy(?: lẻ)?|máy lẻ|ext|đầu số|nhắn tin|tin gửi|gửi|quay số|bấm(?: số)?|fax|zalo)\s*(?:(?:số(?: máy| điện thoại)?|qua|theo|tới|đến|gửi|bấm|khẩn cấp|cấp cứu|chăm sóc khách hàng|quốc gia|miễn phí|bảo vệ trẻ em|tổng đài)\s*){0,4}[:.]?\s*\(?$/u;
const rescue =
  /(?:antt|cháy|an ninh trật tự|cứu nạn cứu hộ|pccc|pccc&cnch|cnch|csgt|y tế|cảnh sát|công an|cấp cứu|cứu hỏa|cứu thương|chữa cháy|phản ứng nhanh|cứu nạn|cứu hộ|tìm kiếm cứu nạn|lực lượng|trẻ em|bảo vệ te|đội|xe|trung tâm|số khẩn cấp)\s*(?:số\s*|\(\s*|:\s*)?$/u;

/** Digits said one by one; a number written without gaps in the groups people say. */
function readNumber(number: string): string {
  const digits = number.replace(/\D/g, '');
  const groups = number.match(/\d+/g) ?? [];
  const plus = number.includes('+') ? 'cộng ' : '';
  if (groups.length > 1 && groups.every((group) => group.length <= 5)) return plus + readGroups(number);
  return (
    plus +
    cut(digits)
      .map((group) => readDigits(group))
      .join(', ')
  );
}

function cut(digits: string): string[] {
  const sizes =
    digits.startsWith('1') ? [4, 4, 4]
    : digits.startsWith('84') ? [2, 3, 3, 3, 3]
    : digits.startsWith('02') ? (digits.length === 11 && !/^02[48]/.test(digits) ? [4, 4, 3] : [3, 4, 4])
    : [4, 3, 3, 3]; // prettier-ignore
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at < digits.length) groups.push(digits.slice(at, at + size));
    at += size;
  }
  return groups;
}

function readPlain(spot: Spot): { to: number; spoken: string } | null {
  if (!/^[(+08]/.test(spot.token)) return null;
  const found = matchAt(written, spot);
  if (!found) return null;
  const digits = found[0].replace(/\D/g, '');
  const local = digits.replace(/^84/, '0');
  if (/^\(?84/.test(found[0]) && !caller.test(before(spot)) && !found[0].startsWith('(')) return null;
  if (!/^0[2-9]/.test(local) || local.length < 10 || local.length > 11) {
    // An old number of seven digits behind its area: only where the writer says what it is.
    if (!caller.test(before(spot)) || local.length < 8 || local.length > 12) return null;
  }
  return { to: spot.at + found[0].length, spoken: readNumber(found[0]) };
}

/** Telephones and hotlines: 0214.3871.234, 1900 1009, +84 912 345 678; 113 where help is called. */
export const telephoneRule: Rule = {
  name: 'telephones',
  read(spot) {
    const plain = readPlain(spot);
    if (plain) return plain;
    const abroad = spot.token === '+' ? matchAt(foreign, spot) : null;
    if (abroad && abroad[0].replace(/\D/g, '').length >= 8)
      return { to: spot.at + abroad[0].length, spoken: readNumber(abroad[0]) };
    const line = spot.token.startsWith('1') ? matchAt(service, spot) : null;
    if (line && line[0].replace(/\D/g, '').length >= 6)
      return { to: spot.at + line[0].length, spoken: readNumber(line[0]) };
    if (!/^\d/.test(spot.token)) return null;
    // Two figures alone call nobody but a line inside a house.
    const isShort = spot.token.length < 3 && !'. 0123456789'.includes(following(spot));
    const lead = before(spot, isShort ? 16 : 60);
    const listed = spot.lastRule === 'telephones';
    const help = spot.token.length === 3 ? matchAt(emergency, spot) : null;
    if (help && (listed || caller.test(lead) || rescue.test(lead)))
      return { to: spot.at + help[0].length, spoken: readDigits(help[0]) };
    const called = spot.token.length > 2 ? matchAt(short, spot) : null;
    if (called && (caller.test(lead) || (listed && called[0].length > 2)))
      return { to: spot.at + called[0].length, spoken: readDigits(called[0]) };
    const local = isShort ? null : matchAt(dotted, spot);
    if (local && [6, 7, 8].includes(local[0].replace(/\D/g, '').length) && device.test(lead))
      return { to: spot.at + local[0].length, spoken: readGroups(local[0]) };
    const extension = /(?:máy lẻ|ext|nhánh)[.:]?\s*(?:số\s*)?$/.test(lead.slice(-16))
      ? matchAt(/\d{1,5}(?!\d)/y, spot)
      : null;
    return extension ? { to: spot.at + extension[0].length, spoken: readDigits(extension[0]) } : null;
  },
};
