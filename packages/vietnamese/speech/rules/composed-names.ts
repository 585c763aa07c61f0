import { abbreviations } from '../words/abbreviations.ts';
import { acronyms } from '../words/acronyms.ts';
import { byContext } from '../words/by-context.ts';
import { issuers } from '../words/document-kinds.ts';

/** Two letters that mean one thing before, or behind, a longer name. */
const firsts: Record<string, string> = { BV: 'Bệnh viện', TT: 'Trung tâm', VP: 'Văn phòng', HV: 'Học viện', NH: 'Ngân hàng', ĐH: 'đại học', CĐ: 'cao đẳng', KH: 'kế hoạch', DA: 'dự án', CB: 'cán bộ', HĐ: 'Hội đồng', ĐV: 'đơn vị', BC: 'báo cáo', TB: 'thông báo', CT: 'chương trình', TD: 'toàn dân', PC: 'phòng, chống', ĐK: 'đăng ký', TC: 'tổ chức', QL: 'quản lý', GĐ: 'Giám đốc', CC: 'Chi cục', TX: 'thường xuyên' }; // prettier-ignore
const lasts: Record<string, string> = { GD: 'giáo dục', CN: 'công nghiệp', DT: 'dân tộc', YT: 'y tế', VH: 'văn hóa', LĐ: 'lao động', CA: 'công an', TP: 'thành phố', QG: 'quốc gia', TW: 'Trung ương', TƯ: 'Trung ương', NN: 'nông nghiệp', NT: 'nông thôn', XD: 'xây dựng', VN: 'Việt Nam', KV: 'khu vực', TU: 'Tỉnh ủy', ĐU: 'Đảng ủy', MT: 'môi trường', DL: 'du lịch', CS: 'cơ sở', DS: 'dân sự', HS: 'hình sự', BV: 'bền vững' }; // prettier-ignore

/** Rooms and trades of four letters, where both halves mean one thing: QLKH, ATGT, BVMT, SXNN. */
const heads: Record<string, string> = { QL: 'quản lý', AT: 'an toàn', BV: 'bảo vệ', PT: 'phát triển', ƯD: 'ứng dụng', SX: 'sản xuất', KD: 'kinh doanh', VS: 'vệ sinh', PC: 'phòng, chống', GV: 'giáo viên', CB: 'cán bộ' }; // prettier-ignore
const tails: Record<string, string> = { LĐ: 'lao động', GT: 'giao thông', MT: 'môi trường', XH: 'xã hội', NN: 'nông nghiệp', NT: 'nông thôn', DL: 'du lịch', XD: 'xây dựng', ĐĐ: 'đất đai', ĐT: 'đô thị', TS: 'tài sản', DN: 'doanh nghiệp', NS: 'ngân sách', KH: 'khoa học', TN: 'tài nguyên', KS: 'khoáng sản', VH: 'văn hóa', YT: 'y tế', GD: 'giáo dục', CL: 'chất lượng', HC: 'hành chính', NL: 'năng lượng', TP: 'thực phẩm', CN: 'công nghiệp', LN: 'lâm nghiệp', DT: 'dân tộc' }; // prettier-ignore

/** Names of offices by their letters without the bar of đ: “HDND”, “QSDD”. */
const bare = new Map<string, string>();
for (const [name, said] of abbreviations) {
  const key = name.replaceAll('Đ', 'D');
  if (key !== name && /^\p{Lu}{4,}$/u.test(name) && !abbreviations.has(key) && !acronyms.has(key))
    bare.set(key, said);
}

const whole = (part: string): string | undefined =>
  abbreviations.get(part) ?? bare.get(part) ?? (part.length > 2 ? issuers.get(part) : undefined);

/** What is made of two or three names the tables know: “SDĐPNN”, “UBNDTP”, “TTBVTV”; null when it is not. */
export function composedName(word: string): string | null {
  if (word.length < 3 || word.length > 14 || byContext.has(word)) return null;
  const alone = whole(word);
  if (alone) return alone;
  if (word.length === 4) {
    const [head, tail] = [heads[word.slice(0, 2)], tails[word.slice(2)]];
    return head && tail ? `${head} ${tail}` : null;
  }
  if (word.length < 5) return null;
  for (let cut = word.length - 2; cut >= 2; cut--) {
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    const first = cut === 2 ? firsts[head] : whole(head);
    if (!first) continue;
    const rest = tail.length === 2 ? cut > 2 && lasts[tail] : whole(tail);
    if (rest) return `${first} ${rest}`;
    if (cut > 2 && tail.length > 4) {
      const last = whole(tail.slice(0, -2));
      const end = lasts[tail.slice(-2)];
      if (last && end) return `${first} ${last} ${end}`;
    }
  }
  return null;
}
