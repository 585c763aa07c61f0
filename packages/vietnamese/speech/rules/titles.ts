import { after, before, matchAt, type Rule, type Spot } from '../rule.ts';

const title =
  /(?:(?:GS|PGS|TSKH|TS|ThS|Ths|THS|BS|BSCKII|BSCKI|BSCK2|BSCK1|BSNT|CKII|CKI|CK2|CK1|KTS|KS|CN|LS|DS|DSCKI|NSND|NSƯT|NGND|NGƯT|TTND|TTƯT|AHLĐ|LG|HLV|VĐV)(?:\.\s?-?\s?|\s?[-–,]\s?|\s)){1,4}(?=\p{Lu}[\p{Ll}])/uy;
const names: Record<string, string> = {
  GS: 'giáo sư', PGS: 'phó giáo sư', TSKH: 'tiến sĩ khoa học', TS: 'tiến sĩ', ThS: 'thạc sĩ', Ths: 'thạc sĩ', THS: 'thạc sĩ', BS: 'bác sĩ', BSCKII: 'bác sĩ chuyên khoa hai', BSCKI: 'bác sĩ chuyên khoa một', BSCK2: 'bác sĩ chuyên khoa hai', BSCK1: 'bác sĩ chuyên khoa một', BSNT: 'bác sĩ nội trú', CKII: 'chuyên khoa hai', CKI: 'chuyên khoa một', CK2: 'chuyên khoa hai', CK1: 'chuyên khoa một', KTS: 'kiến trúc sư', KS: 'kỹ sư', CN: 'cử nhân', LS: 'luật sư', DS: 'dược sĩ', DSCKI: 'dược sĩ chuyên khoa một', NSND: 'nghệ sĩ nhân dân', NSƯT: 'nghệ sĩ ưu tú', NGND: 'nhà giáo nhân dân', NGƯT: 'nhà giáo ưu tú', TTND: 'thầy thuốc nhân dân', TTƯT: 'thầy thuốc ưu tú', AHLĐ: 'anh hùng lao động', LG: 'luật gia', HLV: 'huấn luyện viên', VĐV: 'vận động viên',
}; // prettier-ignore

/** “PGS.TS. Nguyễn Văn A”, “ThS.BS. Trần Thị B”: several ranks in a row, a rest between. */
export const titleRule: Rule = {
  name: 'titles',
  read(spot) {
    if (!names[spot.token.replace(/\d$/, '')] && !names[spot.token] && !/^BSCK|^CK/.test(spot.token))
      return null;
    const found = matchAt(title, spot);
    if (!found) return null;
    const ranks = found[0].match(/\p{L}+\d?/gu) ?? [];
    // “LS Nguyễn” is a lawyer with a dot or behind a title, else a martyr; “DS Việt Nam” is population.
    if (ranks.length === 1 && /^(?:LS|DS|CN|KS|LG|TTND|TTƯT)$/.test(ranks[0]!) && !/\./.test(found[0]))
      return null;
    return {
      to: spot.at + found[0].length,
      spoken: `${ranks.map((rank) => names[rank] ?? rank).join(', ')}${/,\s?$/.test(found[0]) ? ',' : ''} `,
    };
  },
};

const marks: readonly [RegExp, string][] = [
  [/Đ\/c(?=\s?:)/uy, 'địa chỉ'], [/[Đđ]\/[cC]\.?(?![\p{L}\p{M}])/uy, 'đồng chí'], [/[Đđ]c\.(?=\s\p{Lu})/uy, 'đồng chí'], [/T\/M(?=\s)/uy, 'thay mặt'], [/K\/T(?=\s)/uy, 'ký thay'], [/T\/L(?=\s)/uy, 'thừa lệnh'], [/[Vv]\/[vV]\.?(?![\p{L}\p{M}])/uy, 'về việc'],
  [/[Vv]\.\s?[vV]\.{2,3}|[Vv]\.\s?[vV]\s?…/uy, 'vân vân…'], [/[Vv]\.\s?[vV](?:\.(?=\s?[,;)\p{Ll}]))?(?![\p{L}\p{M}])/uy, 'vân vân'], [/vv(?:\.(?=\s?[,;)]))?(?![\p{L}\p{M}])/uy, 'vân vân'], 
  [/[Tt]r\.\s?đ(?:ồng)?(?![\p{L}\p{M}])/uy, 'triệu đồng'], [/(?:k|ko)(?=\s(?:được|có|phải))/uy, 'không'], [/[Tt]p\.?\s?(?=HCM|\p{Lu}\p{Ll}|\p{Lu}{2})/uy, 'thành phố '], [/[Tt]x\.\s?(?=\p{Lu}\p{Ll})/uy, 'thị xã '], [/[Tt]t\.\s?(?=\p{Lu}\p{Ll})/uy, 'thị trấn '],
  [/[Bb]s\.?\s?(?=CK|\p{Lu}\p{Ll})/uy, 'bác sĩ '], [/[Tt]hs\.?\s?(?=\p{Lu}\p{Ll})/uy, 'thạc sĩ '], [/b\/c(?=\s?[,;)])/uy, 'báo cáo'], [/(?:p|ph)\/h(?=\s?[,;)])/uy, 'phối hợp'], [/(?:t|th)\/h(?=\s?[,;)])/uy, 'thực hiện'], [/(?:đ|để )\/b(?=\s?[,;)])/uy, 'để biết'], [/t\/d(?=\s?[,;)])/uy, 'theo dõi'], [/c\/đ(?=\s?[,;)])/uy, 'chỉ đạo'], [/k\/t(?=\s?[,;)])/uy, 'kiểm tra'],
  [/[Tt]\/h(?=\s?:?\s?\d)/uy, 'thời hạn'], [/[Tt]\/[gG](?=\s?:)/uy, 'thời gian'], [/[Kk]\/[gG](?=\s?:)/uy, 'kính gửi'], [/[Tt]\/[pP](?=\s?:| dự| mời)/uy, 'thành phần'], [/[Đđ]\/[đĐ](?=\s?:)/uy, 'địa điểm'], [/b\/c(?=\s?(?:$|\n|kết quả|tình hình))/uy, 'báo cáo'], [/th(?=[\s.,;)=x×*/]|$)/uy, 'tháng'], [/ng(?=[\s.,;)]|$)/uy, 'người'], [/t(?=[.,;)]|$)/uy, 'tuổi'],
  [/sđ(?=[,;&]| và| bởi| tại)/uy, 'sửa đổi'], [/bs(?= bởi| tại| năm| NĐ| TT| Luật|[;)])/uy, 'bổ sung'],
  [/vs\.?(?=\s\p{Lu})/uy, 'gặp'], [/sgk(?![\p{L}\p{M}])/uy, 'sách giáo khoa'],
  [/cp(?=[\s.,;)]|$)/uy, 'cổ phiếu'], [/x(?=\s[\p{Ll}\d])/uy, 'nhân'],
  [/[Cc]ty(?![\p{L}\p{M}])/uy, 'công ty'], [/[Tt]el(?=\s?[:.]\s?[\d(+])/uy, 'điện thoại'], [/[Ss]đt(?![\p{L}\p{M}])/uy, 'số điện thoại'], [/[Đđ]t(?=\s?[:.]\s?[\d(+])/uy, 'điện thoại'], [/ubnd(?![\p{L}\p{M}])/uy, 'ủy ban nhân dân'], [/hđnd(?![\p{L}\p{M}])/uy, 'hội đồng nhân dân'], [/cccd(?![\p{L}\p{M}])/uy, 'căn cước công dân'], [/[Vv]nd(?![\p{L}\p{M}])/uy, 'đồng'], [/[Ss]ar?s[- ]?[Cc]o[Vv]/uy, 'xa cô vi'],
]; // prettier-ignore

const byFirst = new Map<string, typeof marks>();
/** Those that can begin with this letter. */
function marksBy(letter: string): typeof marks {
  const found =
    byFirst.get(letter) ??
    marks.filter(([{ source }]) =>
      (/^\[[^\]]*\]|^\(\?:[^)]*\)|^./u.exec(source)?.[0] ?? '').includes(letter),
    );
  byFirst.set(letter, found);
  return found;
}

/** Short forms with a slash or dots inside: đ/c, v/v, v.v., tr.đ, tp. */
export const shortFormRule: Rule = {
  name: 'abbreviations',
  read(spot) {
    if (!/^[ĐđVvTtKkCcSsBbpuhxn]/.test(spot.token)) return null;
    for (const [form, say] of marksBy(spot.token.charAt(0))) {
      const found = matchAt(form, spot);
      if (!found) continue;
      if (say === 'cổ phiếu' && !/(?:\d|triệu|nghìn|đồng\/)\s*$/u.test(before(spot, 10))) continue;
      if (say === 'tháng' && !/\d\s?$/u.test(before(spot, 3))) continue;
      if (say === 'người' && !/(?:\d|lượt)\s?$/u.test(before(spot, 6))) continue;
      // “em gái 11-14t”.
      if (
        say === 'tuổi' &&
        !/(?:trẻ|em|nam|nữ|người|tuổi|gái|trai|cháu)[^.;]{0,16}\d{1,2}$/u.test(before(spot, 24))
      )
        continue;
      if (say === 'gặp' && !/\p{L}\s$/u.test(before(spot, 2))) continue;
      if (say === 'nhân' && !/(?:\d\s?(?:m|cm|mm|km|dm)?|mét)\s$/u.test(before(spot, 10))) {
        // “01 viên/lần x 02 lần/ngày”: how much, then how often.
        if (dose.test(before(spot, 16)) && /^\s\d/.test(after(spot, spot.end, 2)))
          return { from: spot.at - 1, to: spot.end, spoken: ',' };
        if (!factor(spot)) continue;
      }
      if (say === 'vân vân' && /^v/i.test(spot.token) && spot.token.length === 1 && found[0].length < 3)
        continue;
      return { to: spot.at + found[0].length, spoken: say };
    }
    return null;
  },
};

/** “lương cơ sở x 12 tháng”, “4,5% x mức lương”: a lone x beside a number. */
const factor = (spot: Spot): boolean =>
  spot.text[spot.at - 1] === ' ' &&
  ((/(?:chiều|dài|rộng|đơn giá|hệ số|mức|số lượng)[\p{L}\p{M} ]{0,16}$/u.test(before(spot, 24)) &&
    /^ (?:chiều|dài|rộng|cao|đơn giá|hệ số|mức|số)/u.test(after(spot, spot.end, 12))) ||
    /[\d%)]\s$/.test(before(spot, 3)) ||
    /^\s\d/.test(after(spot, spot.end, 2)));
const dose = /\d\s?(?:viên|lần|gói|ống|thìa|ml|giọt|liều|ngày|mũi)(?:\/\p{L}+)?\s$/u;

const signature = /(KT|TM|TL|TUQ|Q)\.\s?(?=\p{Lu}|$)/uy;
const signed: Record<string, string> = {
  KT: 'ký thay',
  TM: 'thay mặt',
  TL: 'thừa lệnh',
  TUQ: 'thừa ủy quyền',
  Q: 'quyền',
};

/** “KT. CHỦ TỊCH”, “TM. ỦY BAN NHÂN DÂN”, “Q. Chủ tịch” at the foot of a paper. */
export const signatureRule: Rule = {
  name: 'titles',
  read(spot) {
    if (spot.text[spot.end] !== '.') return null;
    const found = matchAt(signature, spot);
    if (!found) return null;
    const office =
      /^(?:CHỦ|PHÓ|CHÁNH|BỘ|THỨ|THỦ|GIÁM|TRƯỞNG|CỤC|TỔNG|VỤ|VIỆN|HIỆU|ỦY|UỶ|BAN|UBND|HĐND|BCH|BTV|ĐOÀN|HỘI|ĐẢNG|CHI|CHÍNH|QUỐC|THƯỜNG|BÍ|TỈNH|Chủ|Phó|Chánh|Bộ|Thứ|Thủ|Giám|Trưởng|Cục|Tổng|Vụ|Viện|Hiệu|Ủy|Uỷ|Ban|Đoàn|Hội|Đảng|Chi|Bí|Tỉnh|Thường|Chính)(?![\p{L}\p{M}])/u;
    const tail = after(spot, spot.at + found[0].length, 12);
    if (!office.test(tail)) return null;
    if (found[1] === 'Q' && /[,\d]\s*$/.test(before(spot, 3))) return null;
    return { to: spot.at + found[0].length, spoken: `${signed[found[1]!]} ` };
  },
};
