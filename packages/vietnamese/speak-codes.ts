import { abbreviations, documentKinds } from './abbreviations.ts';
import { looksLikeSyllable, romanToNumber, spellLetters } from './letters.ts';
import { readDigits, readNumber, readNumeral } from './read-number.ts';

/** Web and mail addresses: “laocai.gov.vn/tin” → “laocai chấm gov chấm vn”. */
export function speakAddresses(text: string): string {
  return text
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (mail) => speakDots(mail.replace('@', ' a còng ')))
    .replace(/(?:https?:\/\/|www\.)[^\s<>()]+/gi, (url) =>
      speakDots(url.replace(/^https?:\/\//i, '').replace(/\/.*$/, '')),
    )
    .replace(/\b[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:gov|com|org|edu|net)(?:\.vn)?\b(?:\/\S*)?/gi, (host) =>
      speakDots(host.replace(/\/.*$/, '')),
    );
}

const speakDots = (address: string): string =>
  address
    .replace(/[.]+$/, '')
    .replace(/\./g, ' chấm ')
    .replace(/[-_+]/g, ' ')
    .replace(/\d+/g, (run) => ` ${readDigits(run)} `);

const notation = /(?<![\p{L}\d/])(\d{1,6})(?:\/(\d{4}))?\/(\p{Lu}[\p{L}\d]*(?:[-–]\p{Lu}[\p{L}\d]*)*)/gu;

/**
 * Document codes: “số 12/TB-UBND” → “số mười hai trên Thông báo Ủy ban nhân dân”. What the sentence says
 * already (“Kế hoạch số 1874/KH-UBND … của UBND tỉnh”) is not said twice.
 */
export function speakDocumentCodes(text: string): string {
  return text.replace(
    notation,
    (whole, number: string, year: string | undefined, symbols: string, offset: number) => {
      const [kind = '', ...issuers] = symbols.split(/[-–]/).map(readSymbol);
      const head = `${readNumeral(number)}${year ? ` năm ${readNumeral(year)}` : ''}`;
      const saidBefore = text
        .slice(0, offset)
        .toLowerCase()
        .trimEnd()
        .replace(/ số:?$/, '')
        .endsWith(kind.toLowerCase());
      if (!saidBefore) return `${head} trên ${[kind, ...issuers].join(' ')}`;
      const issuerFollows = /^[^.;]{0,60} của /.test(text.slice(offset + whole.length));
      return issuerFollows || issuers.length === 0 ? head : `${head} của ${issuers.join(' ')}`;
    },
  );
}

function readSymbol(symbol: string): string {
  const assembly = /^QH(\d+)$/.exec(symbol);
  if (assembly) return `Quốc hội khóa ${readNumber(Number(assembly[1]))}`;
  return documentKinds.get(symbol) ?? abbreviations.get(symbol) ?? speakMixed(symbol);
}

/** Letters and digits glued together: “5G”, “QL4D”, “H5N1”. */
export const speakMixed = (code: string): string =>
  (code.match(/\p{L}+|\d+/gu) ?? [])
    .map((run) => (/\d/.test(run) ? readNumeral(run) : speakCapitals(run)))
    .join(' ');

const speakCapitals = (letters: string): string =>
  abbreviations.get(letters) ??
  (/^\p{Lu}+$/u.test(letters) || letters.length === 1 ? spellLetters(letters) : letters);

const beforeRoman =
  /((?:cấp|quý|khóa|khoá|kỳ|thứ|chương|phần|mục|thế kỷ|hạng|loại|đợt|giai đoạn|báo động|vùng|nhóm|bậc|tuần|lần|phụ lục|đại hội)(?:\s+số)?\s+)([IVXLC]+)(?:(\s?[-–]\s?)([IVXLC]+))?(?![\p{L}\d])/giu;

/** Roman numerals after the words that call for one: “quý IV” → “quý bốn”, “lần thứ I” → “lần thứ nhất”. */
export function speakRomanNumerals(text: string): string {
  return text.replace(beforeRoman, (whole, word: string, first: string, dash?: string, second?: string) => {
    const [from, to] = [romanToNumber(first), second ? romanToNumber(second) : null];
    if (from === null || (second && to === null)) return whole;
    const read = /thứ\s+$/i.test(word) ? readOrdinal(from) : readNumber(from);
    return `${word}${read}${dash && to !== null ? ` đến ${readNumber(to)}` : ''}`;
  });
}

/** After “thứ”: nhất, and tư for four. */
export const readOrdinal = (value: number): string =>
  value === 1 ? 'nhất' : value === 4 ? 'tư' : readNumber(value);

const word = /[\p{L}\p{M}]+(?:[&-][\p{Lu}\p{M}]+)*/gu;

/** Abbreviations from the table; other capitals are spelled, headings in capitals become plain words. */
export function speakAbbreviations(sentence: string): string {
  const words = sentence.match(/\p{L}{2,}/gu) ?? [];
  const shouting =
    words.length > 2 && words.filter((each) => each === each.toUpperCase()).length > words.length * 0.7;
  return sentence.replace(word, (found) => speakWord(found, shouting));
}

function speakWord(found: string, shouting: boolean): string {
  const capitals = /^[\p{Lu}\p{M}]+$/u.test(found);
  const known = abbreviations.get(found);
  if (known && !(shouting && capitals && looksLikeSyllable(found))) return known;
  if (/[&-]/.test(found))
    return found
      .split(/[&-]/)
      .map((part) => speakWord(part, shouting))
      .join(' ');
  if (!capitals || found.length === 1) return found;
  return looksLikeSyllable(found) ? found.toLowerCase() : spellLetters(found);
}
