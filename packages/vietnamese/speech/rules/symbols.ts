import { heads } from './measures.ts';
import { matchAt, type Reading, type Rule } from '../rule.ts';

const said: Record<string, string> = {
  '&': 'và', '=': 'bằng', '≈': 'xấp xỉ', '≠': 'khác', '⊆': 'là tập con của', '⊂': 'là tập con của', '∈': 'thuộc', '∉': 'không thuộc', '∪': 'hợp', '∩': 'giao', '∀': 'với mọi', '∃': 'tồn tại', '∑': 'tổng', '¢': 'xu', '∅': 'rỗng', '⇔': 'tương đương', '≥': 'lớn hơn hoặc bằng', '≤': 'nhỏ hơn hoặc bằng', '>': 'lớn hơn', '<': 'nhỏ hơn', '±': 'cộng trừ', '×': 'nhân', '÷': 'chia',
  '%': 'phần trăm', '‰': 'phần nghìn', '°': 'độ', º: 'độ', '@': 'a còng', '§': '', '²': 'bình phương', '³': 'lập phương', '√': 'căn', '∞': 'vô cùng', µ: 'mi crô', μ: 'mi crô', Ω: 'ôm', α: 'an pha', β: 'bê ta', γ: 'gam ma', λ: 'lam đa', π: 'pi', Δ: 'đen ta', '№': 'số', '™': '', '®': '', '©': '', '€': 'ơ rô', '$': 'đô la', '£': 'bảng', '¥': 'yên', '₫': 'đồng', '¹': 'một',
}; // prettier-ignore
/** Signs typed as two. */
const pairs: Record<string, string> = { '>=': 'lớn hơn hoặc bằng', '<=': 'nhỏ hơn hoặc bằng', '=<': 'nhỏ hơn hoặc bằng', '<>': 'khác', '!=': 'khác', '+-': 'cộng trừ', '->': ',', '=>': ',' }; // prettier-ignore
const rest = /[-–—―‒‑−→⇒➡►▶↔←⟶|•●▪■◆◇○▫✓✔★☆·~_*^\\/+#=<>]/;
const blanks = /[^\S\n]*/y;
/** “+-----+=====+”: the border of a table. */
const borders = /\+[-=:+]{3,4000}/y;

/** A row of one sign, “-----” or “%%%%”, is taken as one. */
export const rowRule: Rule = {
  name: 'symbols',
  read: (spot) =>
    spot.text[spot.end] === spot.token &&
    spot.text[spot.end + 1] === spot.token &&
    !/[.,!?;:…]/.test(spot.token)
      ? symbolRule.read(spot)
      : null,
};

/** A sign that is said, a rest, or nothing at all: no sign is left for a voice to stumble over. */
export const symbolRule: Rule = {
  name: 'symbols',
  read(spot) {
    const { token, at, text } = spot;
    if (/[,.;:!?"“”„‘’'()[\]«»…]/.test(token)) return null;
    const border = token === '+' ? matchAt(borders, spot) : null;
    if (border) return pause(text, at, at + border[0].length);
    let to = spot.end;
    while (text[to] === token && to - at < 4000) to++;
    const pair = to - at === 1 ? pairs[token + (text[to] ?? '')] : undefined;
    if (pair) to++;
    const previous = text[at - 1];
    const next = text[to];
    const isInWord =
      previous !== undefined &&
      next !== undefined &&
      /[\p{L}\p{M}\d]/u.test(previous) &&
      /[\p{L}\p{M}\d]/u.test(next);
    const over = matchAt(blanks, spot, to)![0].length;
    const from = previous === ' ' ? at - 1 : at;
    const spoken = pair ?? speak(token, to - at, spot.text, at, to, isInWord, previous, next);
    if (spoken === ',') return pause(text, from, to + over);
    if (spoken === null) return null;
    if (spoken === '')
      return {
        from: previous === ' ' && (over > 0 || next === undefined || next === '\n') ? from : at,
        to: isStart(text, at) ? to + over : to,
        spoken: isInWord ? ' ' : '',
      };
    return {
      from,
      to: to + over,
      spoken: `${isStart(text, from) ? '' : ' '}${spoken}${next === undefined || next === '\n' || /^[,.;:!?)]/.test(text[to + over] ?? '\n') ? '' : ' '}`,
    };
  },
};

const pictures = /(?:[\ud800-\udfff]| (?=[\ud800-\udfff])){1,4000}/y;

/** Pictures and signs of other planes: nobody says them. */
export const pictureRule: Rule = {
  name: 'symbols',
  read(spot) {
    // “xÃ£ thÃ´ng”: halves of letters in the wrong encoding are no pounds and degrees.
    if (/[ÃÂÄÅÆáº][\u00a1-\u00bf]/.test(spot.text.slice(Math.max(0, spot.at - 1), spot.end)))
      return { to: spot.end, spoken: '' };
    const found = matchAt(pictures, spot);
    if (!found) return null;
    let to = spot.at + found[0].length;
    if (isStart(spot.text, spot.at)) while (spot.text[to] === ' ') to++;
    const isApart = spot.text[spot.at - 1] === ' ' && /^(?:[\s,.;:!?)]|$)/.test(spot.text[to] ?? '');
    return { from: isApart ? spot.at - 1 : spot.at, to, spoken: '' };
  },
};

const isStart = (text: string, at: number): boolean =>
  at === 0 || text[at - 1] === '\n' || text[at - 1] === '(';

/** A rest between two words; none at the edge of a line or beside another stop. */
function pause(text: string, from: number, to: number): Reading {
  const before_ = text[from - 1];
  const after_ = text[to];
  if (before_ === undefined || before_ === '\n' || /[(“"‘[]/.test(before_)) return { from, to, spoken: '' };
  if (after_ === undefined || after_ === '\n') return { from, to, spoken: '' };
  if (/[,.;:!?)]/.test(after_)) return { from, to, spoken: '' };
  if (/[,.;:!?…]/.test(before_)) return { from, to, spoken: ' ' };
  return { from, to, spoken: ', ' };
}

function speak(
  sign: string,
  count: number,
  text: string,
  at: number,
  to: number,
  isInWord: boolean,
  previous: string | undefined,
  next: string | undefined,
): string | null {
  if (count > 1)
    return rest.test(sign)
      ? /[-–—|→=/]/.test(sign) && !isEdge(text, at, to)
        ? ','
        : ''
      : (said[sign] ?? '');
  if (
    sign === '-' &&
    /%\s$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\s\p{L}/u.test(text.slice(to, to + 2))
  )
    return ',';
  if (sign === '-' && /=[^\n]{0,60}$/.test(text.slice(Math.max(0, at - 60), at)) && text[at - 1] === ' ')
    return 'trừ';
  if (sign === '-' || sign === '‑' || sign === '–') {
    // “in-tơ-nét”, “Hà Nội-Lào Cai”.
    if (/\d\s?$/.test(text.slice(Math.max(0, at - 2), at)) && spans(text, at, to)) return 'đến';
    if (
      /\d{1,2}\/\d{4}\s?$/.test(text.slice(Math.max(0, at - 9), at)) &&
      /^\s?\d{1,2}\/\d{4}(?!\d)/.test(text.slice(to, to + 10))
    )
      return 'đến';
    if (monthEnd.test(text.slice(Math.max(0, at - 20), at)) && dayAhead.test(text.slice(to, to + 20)))
      return 'đến';
    if (isInWord && /\d/.test(next!) && /\p{L}/u.test(previous!)) return '';
    if (isInWord && /\d/.test(previous! + next!)) return ',';
    if (isInWord) return /\p{Ll}/u.test(previous!) && /\p{Lu}/u.test(next!) ? ',' : '-';
    return ',';
  }
  if (/^[#*]$/.test(sign) && /(?:phím|nút|dấu)\s$/u.test(text.slice(Math.max(0, at - 6), at)))
    return sign === '#' ? 'thăng' : 'sao';
  // “0,278·C·I·A”.
  if (
    sign === '·' &&
    /=[^=\n]{0,24}$/.test(text.slice(Math.max(0, at - 24), at)) &&
    /^\s?[\p{Lu}\d]/u.test(text.slice(to, to + 2))
  )
    return 'nhân';
  if (
    sign === '·' &&
    /\d\s?$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\s?\d/.test(text.slice(to, to + 2))
  )
    return 'nhân';
  if (sign === '~') return /^\s?\d/.test(text.slice(to, to + 2)) ? 'khoảng' : ',';
  if (sign === '÷') return /[\d’'%‰°mh]\s?$/.test(text.slice(Math.max(0, at - 3), at)) ? 'đến' : 'chia';
  if (sign === '§') return ',';
  if (sign === '/') {
    if (previous === ')' && /^\d/.test(next ?? '') && /[=(]/.test(text.slice(Math.max(0, at - 48), at)))
      return isSum(text, at) ? 'chia' : ',';
    if (/\d\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\d\p{Lu}/u.test(text.slice(to, to + 2)))
      return ',';
    if (/^(?:\p{Lu}|\d){2}$/u.test((previous ?? '') + (next ?? '')) && /\d/.test(previous! + next!))
      return 'trên';
    const tail = text.slice(to, to + 12).trimStart();
    if (
      heads.test(tail) &&
      /\d\s(?:\p{Lu}{2,4}|\p{Ll}[\p{Ll}\p{M}]{0,6})(?: \p{Ll}[\p{Ll}\p{M}]{0,6}){0,2}\s?$/u.test(
        text.slice(Math.max(0, at - 26), at),
      )
    )
      return 'một';
    // “triệu đồng/lượng”, “3kg kali/sào”.
    if (
      heads.test(tail) &&
      /(?:đồng|triệu|nghìn|tỷ|\d\s?\p{Ll}{1,3} \p{Ll}[\p{Ll}\p{M}]{1,6}|lít nước)\s?$/u.test(
        text.slice(Math.max(0, at - 18), at),
      )
    )
      return 'một';
    // “ca chết vì COVID-19/phút”.
    if (
      /^(?:phút|giờ|ngày|giây|tuần|tháng|năm)(?!\p{L})/u.test(tail) &&
      /[\d’']$/.test(text.slice(at - 1, at))
    )
      return 'một';
    const isEither = /(?<![\p{L}])và$/u.test(text.slice(Math.max(0, at - 4), at));
    return isEither ? '' : ',';
  }
  // “5,7+ triệu”.
  if (
    sign === '+' &&
    /\d/.test(previous ?? '') &&
    /^ (?:triệu|nghìn|ngàn|tỷ|người|năm|lần|món|bài|cách|mẫu|câu|điều)/u.test(text.slice(to, to + 8))
  )
    return '';
  // “Fe3+”: a charge.
  if (sign === '+' && charge.test(text.slice(Math.max(0, at - 6), at))) return 'cộng';
  // “iOS 14+”: this and later ones.
  if (
    sign === '+' &&
    /\d/.test(previous ?? '') &&
    /^(?: (?:hoặc|và|trở|cho|với)|[,.;:)\]]|$)/u.test(text.slice(to, to + 6))
  )
    return 'trở lên';
  if (sign === '+')
    return isEdge(text, at, to) || /[;:.]\s?$/.test(text.slice(Math.max(0, at - 2), at)) ? '' : 'cộng';
  if (sign === '#') return /\d/.test(next ?? '') ? 'số' : '';
  if (
    sign === '*' &&
    /\d/.test(previous ?? '') &&
    !/\d/.test(next ?? '') &&
    !/năm \d{4}$/u.test(text.slice(Math.max(0, at - 8), at))
  )
    return 'sao';
  if (sign === '*' || sign === '_' || sign === '^' || sign === '\\') return isInWord ? ',' : '';
  // “Trang chủ > Đất đai”: the way through a menu.
  if (
    sign === '>' &&
    /[\p{L})]\s$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))
  )
    return ',';
  if ((sign === '<' || sign === '>') && measureAhead.test(text.slice(to, to + 40)) && !isFormula(text, at))
    return sign === '<' ? 'dưới' : 'trên';
  if (sign in said) return said[sign]!;
  if (rest.test(sign)) return isEdge(text, at, to) ? '' : ',';
  return '';
}

/** “< 6 tuổi”, “> 80%”: said as officials say it; bare numbers are compared as in arithmetic. */
const measureAhead =
  /^\s?\d[\d.,]*(?:\s?[%‰°º]|\s?(?!(?:và|hoặc|hay|thì|là|nên|khi|nếu|mà|so|với)(?![\p{L}\p{M}]))\p{L})/u;
/** “10 < x < 20 mm”. */
const isFormula = (text: string, at: number): boolean =>
  /(?<![\p{L}\p{M}\d])[\p{L}\d]\s?$/u.test(text.slice(Math.max(0, at - 3), at));

/** “từ 31 tháng 7 – 2 tháng 8”. */
const monthEnd = /\d{1,2} tháng \d{1,2}(?: năm \d{4})?\s?$/u;
const dayAhead = /^\s?(?:ngày )?\d{1,2} tháng \d/u;

const charge = /(?<![\p{L}\d])(?:Fe|Cu|Cr|Mg|Ca|Na|Al|Zn|Mn|Pb|Ag|NH|Co|Ni|Sn|Hg|Ba|Li|Ti|K|H|V)\d?$/u;
/** “(a + b)/2”. */
const isSum = (text: string, at: number): boolean =>
  /\([^()]*[+×x*−-][^()]*\)$/.test(text.slice(Math.max(0, at - 48), at));

const limit = /^\s?(?:dưới|hết|trên|đủ|nay)(?![\p{L}\p{M}])/u;
const codeBehind = /(?<![\p{L}\p{M}\d])(\p{Lu}\p{L}{0,4})[.\s-]?\d[\d+.]{0,12}\s{0,2}$/u;
const codeAhead = /^\s{0,2}(\p{Lu}\p{L}{0,4})[.\s-]?\d/u;

/** “6 - dưới 9 tháng”, “2021 – nay”, “Km98+200 – Km105+700”, “IC18 - IC19”: a number, and where its run ends. */
function spans(text: string, at: number, to: number): boolean {
  const tail = text.slice(to, to + 12);
  if (limit.test(tail)) return true;
  const first = codeBehind.exec(text.slice(Math.max(0, at - 24), at));
  return first !== null && codeAhead.exec(tail)?.[1] === first[1];
}

const isEdge = (text: string, at: number, to: number): boolean => {
  const lead = text.slice(Math.max(0, at - 3), at).trimEnd();
  const tail = text.slice(to, to + 3).trimStart();
  return (
    (lead === '' && at < 4) ||
    lead.endsWith('\n') ||
    tail === '' ||
    (at > 0 && /\n\s*$/.test(text.slice(Math.max(0, at - 3), at)))
  );
};

/** A word with a hyphen inside stays as it is: in-tơ-nét, Mê-hi-cô. */
export const hyphenRule: Rule = {
  name: 'symbols',
  read(spot) {
    if (spot.token !== '-' && spot.token !== '‑') return null;
    const previous = spot.text[spot.at - 1] ?? '';
    const next = spot.text[spot.end] ?? '';
    if (!/[\p{L}\p{M}]/u.test(previous) || !/[\p{L}\p{M}]/u.test(next)) return null;
    if (/\p{Lu}/u.test(next) && /\p{Ll}/u.test(previous))
      return {
        to: spot.end,
        spoken: /\p{Lu}[\p{L}\p{M}]* [\p{L}\p{M}]+$/u.test(
          spot.text.slice(Math.max(0, spot.at - 24), spot.at),
        )
          ? ', '
          : '-',
      };
    return { to: spot.end, spoken: '-' };
  },
};

const inverted = /[“"”„«»‘’']/;

/** Brackets and quotation marks are a rest at most: the voice makes it out of them itself, and they stay. */
export const quietRule: Rule = {
  name: 'symbols',
  read(spot) {
    if (inverted.test(spot.token)) return null;
    // Two or more stops, “!!!”, “....”: one is enough.
    if (!/[.!?,;:…]/.test(spot.token)) return null;
    let to = spot.end;
    while (spot.text[to] === spot.token) to++;
    if (to - spot.at > 3) return { to, spoken: spot.token === '.' ? '…' : spot.token };
    return null;
  },
};
