import { romanToNumber, spellLetters } from '../../letters.ts';
import { after, before, matchAt, numbersOf, type Rule } from '../rule.ts';

const heads =
  'cấp|phường|pl|quý|quí|khóa|khoá|kỳ|kì|thứ|chương|phần|mục|thế kỷ|thế kỉ|tk|hạng|loại|đợt|giai đoạn|báo động|bđ|vùng|nhóm|bậc|tuần|lần|lần thứ|phụ lục|đại hội|đại hội đảng|đh|tập|quyển|khu vực|kv|quân khu|học kỳ|hk|ban|phó ban|trung ương|cục|chi cục|quân đoàn|binh đoàn|bảng|biểu|mẫu|đô thị loại|chuyên khoa|bệnh viện|mức độ|mức|pha|tầng|tổ|xóm|thủy điện|khu công nghiệp|kcn|đường|chiến tranh thế giới|thế chiến|tiểu học|danh mục|dạng|quốc hội khóa|hệ|thi|văn kiện|nhiệm kỳ|kỳ họp|hội nghị|phân hiệu|hội thi|giải|liên hoan|trường|đập|giáo hoàng|vua|nữ hoàng|hoàng đế|sa hoàng|gioan phaolô|phaolô|napoléon|louis|elizabeth|henry|nikolai|charles|william|george|ramesses|leopold|friedrich|wilhelm|philip|edward|richard|james|biểu mẫu|hợp phần|tiểu dự án|nội dung|công trình|chặng|vòng|lớp|tổ hợp|chuyên đề|phương án|tuyến|nhà máy|bowl|olympic|games|đại hội thể thao';
const lead = new RegExp(`(?<![\\p{L}\\p{M}])(?:${heads})(?:\\s+số|\\s+thứ)?\\s*[:(]?\\s*$`, 'u');
const list =
  /(?<![\p{L}\p{M}])(?:phường|phụ lục|kv|chương|phần|mục|quý|nhóm|cấp|hạng|loại|bậc|khóa|vùng|khu vực|biểu)\s+(?:số\s+)?(?:[ivxlc]{1,6}\s?(?:,|;|và|hoặc|đến|-|–|\/)\s*){1,8}$/u;
const roman =
  /([IVXLC]{1,8})(?:\s?[-–]\s?([IVXLC]{1,8}))?([a-dA-D]?)(?:([./-])(\d{1,3}))?(?![\p{L}\p{M}\d])/uy;

/** “V-League”. */
const joinedName = /^-(?!(?:[IVXLC]+|[A-Da-d])(?![\p{L}\p{M}]))\p{L}/u;

const placeLead = /(?:[Xx]ã|[Pp]hường|[Tt]hôn|[Ấấ]p|[Bb]ản|[Kk]hối|[Tt]rấn)(?: \p{Lu}\p{Ll}+){1,3} $/u;

/** A Roman numeral after the word that calls for one: quý IV → quý bốn, lần thứ I → lần thứ nhất. “I” and “V” elsewhere are letters. */
export const romanRule: Rule = {
  name: 'roman-numerals',
  read(spot) {
    if (!'IVXLC'.includes(spot.token.charAt(0))) return null;
    const found = matchAt(roman, spot);
    if (!found) return null;
    const [whole, numeral = '', second, sign, joint, part] = found;
    // “Phụ lục IC”: one, C.
    const odd = sign || second ? null : /^([IVX]+)(C)$/.exec(numeral);
    const isOdd = odd !== null && romanToNumber(numeral) === null;
    const first = isOdd ? odd[1]! : numeral;
    const letter = isOdd ? odd[2] : sign;
    const value = romanToNumber(first);
    if (value === null || /^[CL]$/.test(first) || joinedName.test(after(spot, spot.end, 10))) return null;
    // “mẫu CX-5”: numbers above thirty-nine are rare, names are not.
    if (/[CL]/.test(first) && /^-\d/.test(after(spot, spot.end, 2))) return null;
    const words = before(spot);
    const isCalled = lead.test(words) || list.test(words);
    // “Friedrich II”, “Luxor III”: what can be nothing else, behind a name.
    const isUpright =
      !spot.shouting &&
      first.length > 1 &&
      /^[XVI]+$/.test(first) &&
      !second &&
      /\p{L}(?: \d{1,2})?\s$/u.test(words) &&
      !/^\s?[/&]/.test(after(spot, spot.end, 2));
    // “gồm 3 phần: I. Khai mạc; II. Nội dung; III. Bế mạc”.
    const isItem =
      /^[IVX]+$/.test(first) &&
      /^\.\s\p{Lu}\p{Ll}/u.test(after(spot, spot.end, 4)) &&
      (/[;:.]\s$/.test(words) || words === '') &&
      (first.length > 1 || /[;:]\s$/.test(words));
    // “Xã Tam Xuân I, Xã Tam Xuân II”.
    const isPlace =
      /^[IV]$/.test(numeral) &&
      !second &&
      !sign &&
      /^(?:[,;)]|\sv)|^$/.test(after(spot, spot.end, 2)) &&
      placeLead.test(spot.text.slice(Math.max(0, spot.at - 28), spot.at));
    if (!isCalled && !isUpright && !isItem && !isPlace) return null;
    if (
      (second && romanToNumber(second) === null) ||
      (letter && (second || (first.length < 2 && first !== 'I')))
    )
      return null;
    const say = numbersOf(spot);
    const isOrdinal = /thứ\s*$/u.test(words) || /lần\s+thứ\s*$/u.test(words);
    const one = isOrdinal && value === 1 ? 'nhất' : isOrdinal && value === 4 ? 'tư' : say.number(value);
    const tail = `${second ? ` đến ${say.number(romanToNumber(second)!)}` : ''}${letter ? ` ${spellLetters(letter)}` : ''}${part ? `${joint === '.' ? ' chấm' : ''} ${say.whole(part.replace(/^0+(?=\d)/, ''))}` : ''}`;
    return { to: spot.at + whole.length, spoken: one + tail, certainty: isCalled ? 'sure' : 'guessed' };
  },
};
