import { spellLetters } from '../../letters.ts';
import { readDigits } from '../../read-number.ts';
import { before, matchAt, readGroups, type Rule } from '../rule.ts';

const named =
  /(?:cccd|căn cước(?: công dân)?|cmnd|cmtnd|chứng minh(?: nhân dân| thư)?|định danh(?: cá nhân)?|hộ chiếu|tài khoản|stk|tk|mã số thuế|mst|mã qhns|mã quan hệ ngân sách|isbn|issn|mã số(?: \p{L}+){0,4}|mã hộ|mã (?:hồ sơ|định danh|bưu chính|vùng|tỉnh|xã|đơn vị|khách hàng|thủ tục|đơn hàng|otp|xác nhận|xác thực|số)|bhxh|sổ bhxh|thẻ bhyt|seri|số hiệu|số máy|số khung|số thẻ|otp|mã thủ tục|(?<!\p{L})id(?: phòng họp| cuộc họp)?|mật khẩu|pass|passcode|password|mã cuộc họp|mã phòng|số báo danh|sbd)\s*(?:số\s*)?(?:của [\p{L} ]{1,20})?(?:là\s*)?[:.]?\s*$/u;
const run = /\d{2,24}(?:[ .-]\d{1,12}){0,6}(?![\d/]|[.,]\d)/y;
const code = /\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{1,3})?(?!\d)/y;

/** Numbers that name and do not count: identity cards, accounts, tax codes; digit by digit, by the writer’s groups. */
export const identifierRule: Rule = {
  name: 'identifiers',
  read(spot) {
    const procedure = spot.token.length === 1 ? matchAt(code, spot) : null;
    if (procedure && spot.token.length === 1) {
      const said = procedure[0]
        .replace(/\d+/g, (part) => `${readDigits(part)} `)
        .replace(/\./g, 'chấm ')
        .replace('H', 'hát ');
      return { to: spot.at + procedure[0].length, spoken: said.trim() };
    }
    // “vàng 9999”: so pure.
    if (
      spot.token === '9999' &&
      /(?:vàng|bạc)[^.;]{0,16}$/u.test(before(spot)) &&
      !/^[.,]\d/.test(spot.text.slice(spot.end, spot.end + 2))
    )
      return { to: spot.end, spoken: 'bốn số chín' };
    const isbn = matchAt(/\d{1,5}(?:[- ]\d{1,7}){3,4}(?:-?X)?(?![\d\p{L}])/uy, spot);
    if (isbn && /isbn(?:-1[03])?:?\s$/u.test(before(spot)))
      return {
        to: spot.at + isbn[0].length,
        spoken: readGroups(isbn[0]) + (isbn[0].endsWith('X') ? ' ích' : ''),
      };
    const found = spot.token.length > 1 ? matchAt(run, spot) : null;
    if (!found) return null;
    const digits = found[0].replace(/\D/g, '');
    // “chứng minh nhân dân 09 số”: so many digits.
    if (digits.length === 2 && /^\s(?:chữ\s)?số(?!\p{L})/u.test(spot.text.slice(spot.end, spot.end + 9)))
      return null;
    if (named.test(before(spot, 64)) && digits.length >= 2)
      return { to: spot.at + found[0].length, spoken: readGroups(found[0]) };
    if (spot.token.length >= 9 && !/^[ .,]\d{3}/.test(spot.text.slice(spot.end, spot.end + 4)))
      return spot.token.length > 10 || spot.token.startsWith('0')
        ? { to: spot.end, spoken: readDigits(spot.token) }
        : null;
    if (
      spot.token.length >= 4 &&
      spot.token.startsWith('0') &&
      !/^[.,]\d/.test(spot.text.slice(spot.end, spot.end + 2))
    )
      return { to: spot.end, spoken: readDigits(spot.token) };
    return null;
  },
};

const serial = /(\p{Lu}{1,3})\s?(\d{5,12})(?![\d\p{L}]|[.,]\d)/uy;
const serialLead =
  /(?:số|sê ri|seri|phát hành|quyền sử dụng đất|qsdđ|qsd đất|gcn|sổ đỏ|hộ chiếu|bằng|chứng chỉ|thẻ)(?:\s+(?:số|phát hành|seri|bìa))?\s*:?\s*$/u;

/** “số CB 512376”, “thẻ DN 4010123456789”: the letters of a series, then its digits. */
export const serialRule: Rule = {
  name: 'identifiers',
  read(spot) {
    if (spot.token.length > 3) return null;
    const found = matchAt(serial, spot);
    if (!found || !serialLead.test(before(spot))) return null;
    return {
      to: spot.at + found[0].length,
      spoken: `${spellLetters(found[1]!)} ${readGroups(found[2]!)}`,
    };
  },
};
