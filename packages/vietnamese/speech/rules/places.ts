import { spellLetters } from '../../letters.ts';
import { readDigits } from '../../read-number.ts';
import { after, before, matchAt, numbersOf, type Rule, following } from '../rule.ts';

const roads: Record<string, string> = { QL: 'quốc lộ', ĐT: 'đường tỉnh', TL: 'tỉnh lộ', ĐH: 'đường huyện', ĐX: 'đường xã', HL: 'hương lộ', CT: 'cao tốc', ĐTL: 'đường tỉnh lộ' }; // prettier-ignore
const road =
  /(QL|ĐT|TL|ĐH|ĐX|HL|CT|ĐTL)(?:[.\s]{0,2}|-)(\d{1,3})([A-ZĐ]\d?|[a-z](?![a-z]))?(?![\p{L}\d]|[.,/]\d)/uy;
const kilometre = /([Kk][Mm])\s?(\d{1,4})\s?\+\s?(\d{1,4})(?:,(\d{1,3}))?(?:\s?\(?(?:m|mét)(?!\p{L}))?/uy;
const milestone = /([Kk][Mm])\s?(\d{1,4})(?![\d/]|[.,]\d|\s?\+)/uy;

/** QL4D, ĐT.152, Km 12+300. */
export const roadRule: Rule = {
  name: 'places',
  read(spot) {
    const first = spot.token.charAt(0);
    if (!'KkQĐTHC'.includes(first)) return null;
    const words = numbersOf(spot);
    const isMile = first === 'K' || first === 'k';
    const stone = isMile ? matchAt(kilometre, spot) : null;
    if (stone) {
      const offset = stone[3]!;
      const metres = offset.startsWith('0') ? readDigits(offset) : words.whole(offset);
      return { to: spot.at + stone[0].length, spoken: `ki lô mét ${words.whole(stone[2]!)} cộng ${metres}` };
    }
    const sign = isMile ? matchAt(milestone, spot) : null;
    if (sign && spot.token.length === 2)
      return { to: spot.at + sign[0].length, spoken: `ki lô mét ${words.whole(sign[2]!)}` };
    const found = matchAt(road, spot);
    if (!found) return null;
    const [whole, kind = '', number = '', letter] = found;
    const lead = before(spot, 24);
    if (kind === 'ĐT' && /(?:điện thoại|số)\s*$/u.test(lead)) return null;
    if (kind === 'TL' && /tỷ lệ|bản đồ/u.test(lead)) return null;
    if (
      kind === 'CT' &&
      (!/(?:cao tốc|đường|tuyến)\s*$|cao tốc/u.test(before(spot)) ||
        (/^0\d$/.test(number) && !/cao tốc|tuyến\s*$/u.test(before(spot))))
    )
      return null;
    if (kind === 'ĐH' && !/^\.?\d|^ĐH[.\s]?\d/.test(whole)) return null;
    const name = roads[kind]!;
    const isSaid =
      lead.trimEnd().endsWith(name) ||
      (kind === 'CT' && /cao tốc\s*$/u.test(lead)) ||
      (kind === 'ĐT' && /tỉnh lộ\s*$/u.test(lead));
    const said = number.startsWith('0') ? readDigits(number) : words.whole(number);
    const tail = letter
      ? ` ${spellLetters(letter.replace(/\d/, ''))}${/\d/.test(letter) ? ` ${words.whole(letter.replace(/\D/g, ''))}` : ''}`
      : '';
    const lead_ = isSaid ? '' : /đường\s*$/u.test(lead) ? `${name.replace(/^đường /, '')} ` : `${name} `;
    return { to: spot.at + whole.length, spoken: `${lead_}${said}${tail}` };
  },
};

const units: Record<string, string> = { P: 'phường', Q: 'quận', H: 'huyện', X: 'xã', T: 'tỉnh', Đ: 'đường', F: 'phường', K: 'khu', p: 'phường', q: 'quận', h: 'huyện', x: 'xã', đ: 'đường', t: 'tỉnh', th: 'thôn', Tr: 'trang', tr: 'trang', TDP: 'tổ dân phố' }; // prettier-ignore
const street = /\.?\s?(?:số\s)?(?=\d{1,2}[A-Z]?(?![\d/\p{L}]|[.,]\d))/uy;
const named = /\.\s?(?=\p{Lu}\p{Ll}|\d{1,2}(?![\d/]|[.,]\d))/uy;
const numbered = /(?=\d{1,2}(?![\d/\p{L}]|[.,]\d))/uy;
const addressLead =
  /(?:[,(]\s*|phố\s+[\p{L} ]{1,20}|đường\s+[\p{L}\d ]{1,20}|tại\s+|ở\s+|trên địa bàn\s+|-\s*|\d\s+|xã\s+[\p{L} ]{1,16}|ubnd\s+|địa chỉ:?\s*|:\s*|tp\.?\s*|[\p{L}\p{M}]\s)$/u;

/** “P. Bến Nghé, Q.1”, “H. Bắc Hà”, “tr. 12”: one letter and a dot. */
export const unitLetterRule: Rule = {
  name: 'places',
  read(spot) {
    const name = units[spot.token];
    if (!name) return null;
    const lead = before(spot, 28);
    const room = spot.token === 'P' ? matchAt(/\.?\s?(?=\d{3}(?!\d|[.,]\d|\s?\/))/uy, spot, spot.end) : null;
    if (room) return { to: spot.end + room[0].length, spoken: /phòng\s$/u.test(lead) ? '' : 'phòng ' };
    // “12 Đ.5”, “Đ. số 5”: a street with a number.
    const road = spot.token === 'Đ' ? matchAt(street, spot, spot.end) : null;
    if (road?.[0].startsWith('.') && /(?:khoản|điểm)\s\S{1,4},?\s$/u.test(lead))
      return { to: spot.end + road[0].length, spoken: 'Điều ' };
    if (road && road[0].startsWith('.') && /(?:^|[,\d\p{Ll}]\s)$/u.test(lead))
      return { to: spot.end + road[0].length, spoken: /số/.test(road[0]) ? 'đường số ' : 'đường ' };
    const dot = matchAt(named, spot, spot.end);
    const page = /^tr$/i.test(spot.token);
    if (page)
      return dot && /\d/.test(spot.text[spot.end + dot[0].length] ?? '')
        ? { to: spot.end + dot[0].length, spoken: 'trang' }
        : null;
    if (dot) {
      const isNumber = /\d/.test(spot.text[spot.end + dot[0].length] ?? '');
      if (
        /^[PQFK]$/.test(spot.token) ||
        (/^[HXTĐ]$/.test(spot.token) && !isNumber) ||
        (/^[pqhxt]$|^đ$|^th$/.test(spot.token) && !isNumber)
      ) {
        // “Nguyễn T. Hoa”, “ông H. Nam” are people.
        if (
          /^[HXTKĐ]$/i.test(spot.token) &&
          !/(?:[,(:–-]|tại|ở|thuộc|xã|phường|trấn|đến|ubnd|hđnd|công an|ca|\d)\s*$/u.test(lead) &&
          !/,\s*[\p{L}\p{M} ]{2,24}\s$/u.test(lead)
        )
          return null;
        return addressLead.test(lead) || lead === '' ? { to: spot.end + dot[0].length, spoken: name } : null;
      }
      return null;
    }
    return /^[QP]$/.test(spot.token) &&
      !/^\d\s*[÷–-]/.test(after(spot, spot.end)) &&
      matchAt(numbered, spot, spot.end) &&
      /[,\s(-]$|^$/.test(lead) &&
      !/^[a-z]/.test(after(spot, spot.end))
      ? { to: spot.end, spoken: name }
      : null;
  },
};

const plate = /(?<![\d])(\d{2})\s?[-–]?\s?([A-ZĐ]{1,2}\d?)\s?[-–.\s]\s?(\d{3}\.?\d{2}|\d{4})(?![\d\p{L}])/uy;

/** Number plates: 24A-123.45, 29-H1 234.56. */
export const plateRule: Rule = {
  name: 'codes',
  read(spot) {
    if (spot.token.length !== 2) return null;
    if (!/[-–A-ZĐ]/.test(following(spot))) return null;
    const found = matchAt(plate, spot);
    if (
      !found ||
      (!/(?:xe|biển|bks|bsx|mô tô|ô tô|kiểm soát|số|biển số)[\p{L}\s:.]{0,24}$/u.test(before(spot)) &&
        !/\d{3}\.\d{2}$/.test(found[0]))
    )
      return null;
    const words = numbersOf(spot);
    const series = found[2]!.replace(/\d/, '');
    const digit = found[2]!.replace(/\D/g, '');
    return {
      to: spot.at + found[0].length,
      spoken: `${words.whole(found[1]!)} ${spellLetters(series)}${digit ? ` ${words.whole(digit)}` : ''}, ${found[3]!
        .split('.')
        .map((run) => readDigits(run))
        .join(' ')}`,
    };
  },
};

const decimalDegrees = /(\d{1,3}(?:[.,]\d{1,6})?)\s?[°º]\s?([BNĐTSEW])(?![\p{L}])/uy;
const degrees =
  /(\d{1,3})\s?[°º]\s?(\d{1,2})\s?['’′]\s?(?:(\d{1,2}(?:[.,]\d{1,4})?)\s?(?:["”″]|''|’’)\s?)?([BNĐTSEW]?)(?![\p{L}])/uy;
const isMap = /(?:vĩ|kinh)\s?(?:độ|tuyến)|t[oọ]ạ? độ|tọa độ/u;
const winds: Record<string, string> = {
  B: ' vĩ Bắc',
  N: ' vĩ Bắc',
  Đ: ' kinh Đông',
  E: ' kinh Đông',
  T: ' kinh Tây',
  W: ' kinh Tây',
  S: ' vĩ Nam',
};

/** 22°20′15″ Bắc. */
export const coordinateRule: Rule = {
  name: 'codes',
  read(spot) {
    const bare = matchAt(/(\d{1,3}[.,]\d{1,2})\s?o?([NESW])(?![\p{L}\d])/uy, spot);
    if (bare && /(?:tâm|vị trí|tọa độ|vĩ|kinh)[^.]{0,40}$/u.test(before(spot)))
      return {
        to: spot.at + bare[0].length,
        spoken: `${numbersOf(spot).numeral(bare[1]!.replace('.', ','))} độ ${(winds[bare[2]!] ?? '').split(' ').at(-1)}`,
      };
    // “20039’ vĩ độ Bắc”: the ring of the degree was lost.
    const lost = /['’′]/.test(spot.text[spot.end] ?? '') ? /^(\d{1,3})0([0-5]\d)$/.exec(spot.token) : null;
    if (lost && isMap.test(`${before(spot)} ${after(spot, spot.end, 40).toLowerCase()}`))
      return {
        to: spot.end + 1,
        spoken: `${numbersOf(spot).whole(lost[1]!)} độ ${numbersOf(spot).whole(lost[2]!.replace(/^0/, ''))} phút`,
      };
    if (!/[°º]/.test(after(spot, spot.end, 9))) return null;
    const words = numbersOf(spot);
    const wind = matchAt(decimalDegrees, spot);
    if (wind)
      return {
        to: spot.at + wind[0].length,
        spoken: `${words.numeral(wind[1]!.replace('.', ','))} độ ${(winds[wind[2]!] ?? '').split(' ').at(-1)}`,
      };
    const found = matchAt(degrees, spot);
    if (!found) return null;
    const [whole, degree = '', minute = '', second, side] = found;
    return {
      to: spot.at + whole.length,
      spoken: `${words.whole(degree)} độ ${words.numeral(minute.replace(/^0(?=\d)/, ''))} phút${second ? ` ${words.numeral(second.replace('.', ','))} giây` : ''}${winds[side ?? ''] ?? ''}`,
    };
  },
};
