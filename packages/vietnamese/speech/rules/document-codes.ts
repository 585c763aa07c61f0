import { isSyllable } from '../../syllables.ts';
import { spellLetters } from '../../letters.ts';
import { readDigits } from '../../read-number.ts';
import { after, before, matchAt, numbersOf, type Reading, type Rule, type Spot } from '../rule.ts';
import { abbreviations } from '../words/abbreviations.ts';
import { documentKinds, issuers } from '../words/document-kinds.ts';
import { composedName } from './composed-names.ts';

/** Two capitals at least: “NĐ-CP. Trường hợp” ends its sentence. */
const symbol = '(?:\\p{Lu}{2}[\\p{L}\\p{M}&]{0,24}|Th[UƯ]|QyĐ|\\p{Lu}(?![\\p{L}\\p{M}]))\\d{0,3}[a-z]?';
const symbols = `${symbol}(?:(?:\\s?[-–]\\s?|[_./])(?:${symbol}|\\d{1,4}(?!\\d))){0,6}`;
const year = '(?:1[89]|20)\\d{2}';
/** 12/KH-UBND, 42/2022/NĐ-CP, 60-NQ/TW, 1273/BTTTT-TTCS, 66.7/2025/NQ-CP, 35a/2023/UBTVQH15. */
const slashed = new RegExp(
  `(\\d{1,6}(?:\\.\\d{1,3})?)([a-zđA-Z]?)(?:\\s?/\\s?(${year}))?\\s?/\\s?(${symbols})`,
  'uy',
);
const dashed = new RegExp(`(\\d{1,5})([a-z]?)\\s?[-–]\\s?(\\p{Lu}[\\p{L}]{0,8}\\s?/\\s?${symbols})`, 'uy');
const blank = new RegExp(`/\\s?(${symbols})`, 'uy');
const leading = new RegExp(`(\\p{Lu}[\\p{L}]{1,8})\\s?/\\s?(\\d{2,6})\\s?[-–]\\s?(${symbols})`, 'uy');
const bare = new RegExp(`(\\p{Lu}[\\p{L}]{0,8})\\s?[-–/]\\s?(${symbol}(?:[-–/]${symbol}){0,3})`, 'uy');

function readSymbol(sign: string, isFirst: boolean, spot: Spot): string | null {
  const term = /^([\p{L}&]+?)(\d+)([a-z]?)$/u.exec(sign);
  if (term) {
    const name = readSymbol(term[1]!, isFirst, spot);
    if (name === null) return null;
    const number = numbersOf(spot).whole(term[2]!.replace(/^0+(?=\d)/, ''));
    const isAssembly = /^(?:QH|UBTVQH|NQ-UBTVQH|HĐND|UBPL|UBPLTP|UBTPPL|UBKTTC|UBKTNS)$/.test(term[1]!);
    return `${name}${isAssembly ? ' khóa' : ''} ${number}`;
  }
  if (/^\d+$/.test(sign)) return numbersOf(spot).whole(sign);
  if (isFirst && sign === 'QĐ' && /quy định\s+(?:\([^()]{1,20}\)\s+)?(?:số\s+)?$/u.test(before(spot)))
    return 'Quy định';
  // “mẫu số 01/PL-BT”: signs of a form, no papers.
  if (formSigns[sign] !== undefined && /(?:mẫu|biểu)(?:\s+biểu)?(?:\s+số)?:?\s*$/u.test(before(spot, 16)))
    return formSigns[sign] || null;
  if (isFirst && sign === 'L' && /lệnh\s+(?:số\s+)?$/u.test(before(spot, 16))) return 'Lệnh';
  return (
    (isFirst ? documentKinds.get(sign) : issuers.get(sign)) ??
    issuers.get(sign) ??
    issuers.get(sign.replaceAll('&', '')) ??
    documentKinds.get(sign) ??
    abbreviations.get(sign) ??
    composedName(sign) ??
    null
  );
}

const gluedKind = /^(TT|NĐ|QĐ|NQ|CT)(B\p{Lu}{1,8}|CP|TTg|UBND|HĐND)$/u;

/** The signs behind the number, each by its name, unknown ones spelled; null where it is no notation at all. */
function readSymbols(
  text: string,
  spot: Spot,
  need: number,
): { said: string; used: number; isSpelled: boolean } | null {
  const whole = abbreviations.get(text);
  if (whole && text.includes('-')) return { said: whole, used: text.length, isSpelled: false };
  let used = text.length;
  let parts = text.split(/\s?[-–_./]\s?/);
  // “49/2015/TTBGTVT”: the dash between kind and issuer was lost.
  const [, kind, issuer] = (parts.length === 1 && gluedKind.exec(parts[0]!)) || [];
  if (kind && issuer && issuers.has(issuer)) parts = [kind, issuer];
  const last = parts.at(-1)!;
  // “NĐ-CPNghị định”, “NĐ-CPLUẬT”: two cells of a table that lost the line between them.
  const glued =
    readSymbol(last, parts.length === 1, spot) === null &&
    !/(?:mẫu|biểu)(?:\s+số)?:?\s*$/u.test(before(spot, 16))
      ? unglue(last, parts.length === 1, spot)
      : null;
  if (glued) {
    used -= last.length - glued.length;
    parts = [...parts.slice(0, -1), glued];
  }
  let knownParts = 0;
  let isSpelled = false;
  const words = parts.map((part, place) => {
    const said = readSymbol(part, place === 0, spot);
    if (said !== null) {
      knownParts++;
      return said;
    }
    isSpelled = true;
    return spellMixed(part, spot);
  });
  if (knownParts < need || words.some((word) => word === '')) return null;
  // “Kế hoạch số 45/KH-UBND”: the kind has just been said.
  const isSaid = words.length > 1 && documentKinds.has(parts[0]!) && saidBefore(words[0]!, spot);
  return { said: (isSaid ? words.slice(1) : words).join(' '), used, isSpelled };
}

/** “Nghị định số 5/2020/NĐ-CP, số 7/2021/NĐ-CP”: one kind, then its numbers. */
const numbersBetween =
  /(?<=\s)(?:số\s*:?\s*)?(?:[\d.]+[a-zđ]?\s?[/-][\p{L}\d/-]+\s*(?:,|;|và)\s*(?:số\s*)?)?$/u;

function saidBefore(kind: string, spot: Spot): boolean {
  const lead = before(spot, 64);
  const tail = numbersBetween.exec(lead);
  if (!tail) return false;
  const words = lead.slice(0, tail.index).trimEnd();
  const name = kind.toLowerCase();
  if (words.endsWith(name)) return true;
  const short = /(?<![\p{L}\p{M}])(\p{L}{2,4})$/u.exec(words)?.[1]?.toUpperCase();
  return short !== undefined && documentKinds.get(short) === kind;
}

/** The longest known sign that another word is glued to. */
function unglue(sign: string, isFirst: boolean, spot: Spot): string | null {
  for (let cut = sign.length - 2; cut >= 2; cut--) {
    const tail = sign.slice(cut);
    if (!/^(?:\p{Lu}?[\p{Ll}\p{M}]{2,}\d*|\p{L}{0,7}\p{Lu}{2,8})/u.test(tail)) continue;
    if (/^\p{Lu}{2}/u.test(tail) && !isSyllable(tail)) continue;
    const head = sign.slice(0, cut);
    if (/^\p{Lu}{2,}|^TT[gr]$/u.test(head) && readSymbol(head, isFirst, spot) !== null) return head;
  }
  return null;
}

const formSigns: Record<string, string> = { PL: 'phụ lục', BK: 'bảng kê', STK: 'số tài khoản', HT: 'hoàn thuế', HD: '', QT: '', SL: '', QK: '', CK: '', TC: '', HS: 'hồ sơ', CT: '', PC: '', CN: '', PB: '' }; // prettier-ignore

const spellMixed = (part: string, spot: Spot): string =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(part)
    ? part
    : (part.match(/[\p{L}&]+|\d+/gu) ?? [])
        .map((run) =>
          /^0\d/.test(run)
            ? readDigits(run)
            : /\d/.test(run)
              ? numbersOf(spot).whole(run)
              : spellLetters(run.replace('&', '')),
        )
        .join(' ');

const point = (number: string, spot: Spot): string =>
  number
    .split('.')
    .map((part) => numbersOf(spot).whole(part.replace(/^0+(?=\d)/, '')))
    .join(' chấm ');
const letter = (sign: string | undefined): string => (sign ? ` ${spellLetters(sign)}` : '');

/** The notation of an official document: the slash is “trên”, the dash nothing, kind and issuer by their names. */
export const documentCodeRule: Rule = {
  name: 'document-codes',
  read(spot) {
    if (/^\d/.test(spot.token))
      return /^\s?[/–-]|^[\p{L}.]/u.test(after(spot, spot.end, 2))
        ? (readSlashed(spot) ?? readDashed(spot))
        : null;
    if (spot.token === '/') return readBlank(spot);
    if (/^\s?[/–-]/.test(after(spot, spot.end, 2)) && /^\p{Lu}/u.test(spot.token))
      return readLeading(spot) ?? readBare(spot);
    return null;
  },
};

function readSlashed(spot: Spot): Reading | null {
  const found = matchAt(slashed, spot);
  if (!found || /^\s?\/\s?\d/.test(spot.text.slice(spot.at + found[0].length, spot.at + found[0].length + 3)))
    return null;
  const [whole, number = '', suffix, year, signs = ''] = found;
  const read =
    readSymbols(signs, spot, year || /[-–]/.test(signs) || signs.length > 1 ? 1 : 2) ??
    (year ? readSymbols(signs, spot, 0) : null);
  if (!read) return null;
  const words = numbersOf(spot);
  const head = `${point(number, spot)}${letter(suffix)} trên ${year ? `${words.whole(year)} trên ` : ''}`;
  return {
    to: spot.at + whole.length - (signs.length - read.used),
    spoken: head + read.said,
    certainty: read.isSpelled ? 'spelled' : 'sure',
  };
}

function readDashed(spot: Spot): Reading | null {
  const found = matchAt(dashed, spot);
  if (!found) return null;
  const [whole, number = '', suffix, signs = ''] = found;
  const [kind = '', ...rest] = signs.split('/');
  const first = documentKinds.has(kind.trim()) ? readSymbol(kind.trim(), true, spot) : null;
  const read = readSymbols(rest.join('/').trim(), spot, 0);
  if (!first || !read) return null;
  const used = whole.length - (rest.join('/').trim().length - read.used);
  return {
    to: spot.at + used,
    spoken: `${point(number, spot)}${letter(suffix)} trên ${saidBefore(first, spot) ? '' : `${first} `}${read.said}`,
    certainty: read.isSpelled ? 'spelled' : 'sure',
  };
}

/** “Số:      /KH-UBND”: the number is not there yet. */
function readBlank(spot: Spot): Reading | null {
  const found = matchAt(blank, spot);
  if (!found || !/(?:[\s.…_]|^|\d{4})$/.test(spot.text.slice(Math.max(0, spot.at - 1), spot.at))) return null;
  const read = /[-–]/.test(found[1]!) ? readSymbols(found[1]!, spot, 1) : null;
  return (
    read && { to: spot.at + found[0].length - (found[1]!.length - read.used), spoken: `trên ${read.said}` }
  );
}

function readLeading(spot: Spot): Reading | null {
  const found = matchAt(leading, spot);
  if (!found) return null;
  const kind = documentKinds.get(found[1]!);
  const read = kind && readSymbols(found[3]!, spot, 0);
  return read
    ? {
        to: spot.at + found[0].length - (found[3]!.length - read.used),
        spoken: `${kind} trên ${numbersOf(spot).whole(found[2]!)} ${read.said}`,
      }
    : null;
}

/** “KH-UBND”, “NQ/TW” without a number. */
function readBare(spot: Spot): Reading | null {
  const found = matchAt(bare, spot);
  const kind = found && documentKinds.get(found[1]!);
  if (!found || !kind || found[1]!.length > 5 || abbreviations.has(found[0])) return null;
  const read = readSymbols(found[2]!, spot, 1);
  if (!read || read.isSpelled || found[1] === 'CN' || /^(?:XH|HT|NS|DV|TT|TH|KT)$/.test(found[2]!))
    return null;
  return { to: spot.at + found[0].length - (found[2]!.length - read.used), spoken: `${kind} ${read.said}` };
}
