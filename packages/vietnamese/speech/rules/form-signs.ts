import { spellLetters } from '../../letters.ts';
import { readDigits } from '../../read-number.ts';
import { before, matchAt, numbersOf, type Rule, type Spot } from '../rule.ts';

/** “theo Mẫu số”, “Mẫu số 04a.BĐ đến Mẫu số”, “các mẫu số 05.TC,”. */
const formLead =
  /(?:mẫu|biểu)(?:\s+biểu)?(?:\s+số)?:?\s*(?:\d{1,3}[a-zđ]?[.-]\p{L}{1,6}\s?(?:,|;|và|hoặc|đến)\s*(?:số\s+)?)*$/u;
const numberFirst =
  /(\d{1,3})([a-zđ]?)(\.|\s?[-–]\s?|\s)(\p{Lu}{1,6})(\d{0,3})(?![\p{L}\p{M}\d]|[-/.]\p{Lu})/uy;
/** Behind a blank only two letters are a sign of the form, and none of a paper, a part or a place. */
const otherWords = /^(?:TT|NĐ|QĐ|NQ|TP|PL|UB|VB|HĐ|CP|BB)$/;
const joints = /[a-zđ.\s–-]/;
const letterFirst =
  /(?!COVID|SARS|MERS)\p{Lu}{1,5}(?:[-./]\p{Lu}{1,5})*[-/]?\d{1,4}(?:[-/]\p{Lu}{1,5}){0,3}(?![\p{L}\p{M}\d]|[.,]\d)/uy;
/** “Điều 21.177”: a section of the rules of flight, no thousand. */
const section = /(\d{1,2})\.(\d{3})(?![\d.,]|\s?(?:đồng|người|hộ|m2|m²|ha|tấn))/uy;
const sectionLead = /(?:điều|khoản|mục|phần)\s+(?:\d{1,2}\.\d{3}\s?(?:,|và|hoặc|đến)\s*){0,4}$/u;

const digits = (spot: Spot, run: string): string =>
  run.startsWith('0') ? readDigits(run) : numbersOf(spot).whole(run);

/** Letters and numbers that name a form: “Mẫu số 06.TACN”, “Mẫu TK03”, “mẫu HQ/2015/XK”: by their letters, no abbreviations. */
export const formSignRule: Rule = {
  name: 'codes',
  read(spot) {
    const words = numbersOf(spot);
    if (!/^\d/.test(spot.token)) {
      if (spot.token.length > 5 || !'-./0123456789'.includes(spot.text[spot.end] ?? ' ')) return null;
      const found = formLead.test(before(spot)) ? matchAt(letterFirst, spot) : null;
      if (!found) return null;
      const spoken = (found[0].match(/\p{Lu}+|\d+|\//gu) ?? [])
        .map((run) => (run === '/' ? 'trên' : /\d/.test(run) ? digits(spot, run) : spellLetters(run)))
        .join(' ');
      return { to: spot.at + found[0].length, spoken };
    }
    if (spot.token.length > 3) return null;
    const part = spot.text[spot.end] === '.' ? matchAt(section, spot) : null;
    if (part && sectionLead.test(before(spot)))
      return {
        to: spot.at + part[0].length,
        spoken: `${words.whole(part[1]!)} chấm ${digits(spot, part[2]!)}`,
      };
    if (!joints.test(spot.text[spot.end] ?? '')) return null;
    const found = matchAt(numberFirst, spot);
    if (!found || /^(?:HĐND|UBND|MTTQ|UBBC)$/.test(found[4]!) || !formLead.test(before(spot, 64)))
      return null;
    const [whole, number = '', letter = '', joint = '', sign = '', tail = ''] = found;
    if (joint === ' ' && (sign.length !== 2 || tail !== '' || otherWords.test(sign))) return null;
    const spoken = [
      words.whole(number.replace(/^0+(?=\d)/, '')),
      letter && spellLetters(letter),
      joint === '.' ? 'chấm' : '',
      spellLetters(sign),
      tail && digits(spot, tail),
    ];
    return { to: spot.at + whole.length, spoken: spoken.filter(Boolean).join(' ') };
  },
};

/** Papers of trade, said by their letters: C/O, L/C. */
const tradePaper = /(?:C\/[OQ]|L\/[CG]|[BP]\/L|D\/[OPA]|T\/T)(?![\p{L}\d/])/uy;
/** “biến thể AY.4.2”, “mã KQ.G04.000398”: parts of one sign. */
const dotted = /(\p{Lu}{1,3})((?:\.\p{Lu}{0,3}\d{1,6}){1,4})(?![\p{L}\d]|[.,]\d|\s?(?:bản|bộ)(?!\p{L}))/uy;
const rating = /([ABC]{1,3})([+-])(?=[\s,;.)]|$)/y;

/** Signs with a slash, dots or a plus that belong to them. */
export const signedLetterRule: Rule = {
  name: 'codes',
  read(spot) {
    if (spot.token.length > 3) return null;
    const next = spot.text[spot.end];
    if (next === '/') {
      const paper = matchAt(tradePaper, spot);
      return paper
        ? { to: spot.at + paper[0].length, spoken: spellLetters(paper[0].replace('/', '')) }
        : null;
    }
    if (next === '+' || next === '-') {
      const mark = matchAt(rating, spot);
      return mark && /(?:mức|hạng|tín nhiệm)[^.;]{0,20}$/u.test(before(spot))
        ? {
            to: spot.at + mark[0].length,
            spoken: `${spellLetters(mark[1]!)} ${mark[2] === '+' ? 'cộng' : 'trừ'}`,
          }
        : null;
    }
    if (next !== '.') return null;
    const found = matchAt(dotted, spot);
    const parts = found?.[2]!.slice(1).split('.');
    if (
      !found ||
      !parts ||
      (parts.length < 2 && !/(?:biến thể|biến chủng|chủng|dòng|mã)\s(?:phụ\s)?$/u.test(before(spot)))
    )
      return null;
    const spoken = parts.map((part) =>
      (part.match(/\p{Lu}+|\d+/gu) ?? [])
        .map((run) =>
          /\d/.test(run) ? (run.length > 3 ? readDigits(run) : digits(spot, run)) : spellLetters(run),
        )
        .join(' '),
    );
    return { to: spot.at + found[0].length, spoken: [spellLetters(found[1]!), ...spoken].join(' chấm ') };
  },
};
