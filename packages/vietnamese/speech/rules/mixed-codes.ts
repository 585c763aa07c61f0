import { romanToNumber, spellLetters } from '../../letters.ts';
import { readDigits } from '../../read-number.ts';
import { after, before, matchAt, numbersOf, type Rule, type Spot } from '../rule.ts';
import { abbreviations } from '../words/abbreviations.ts';
import { acronyms } from '../words/acronyms.ts';

const code =
  /(?:[\p{L}\p{M}]{1,12}\d|\d{1,6}\p{Lu})[\p{L}\p{M}\d]{0,24}(?:[-./]\d{1,6}[\p{Lu}]?(?![\p{L}\d])){0,2}/uy;
const hyphened =
  /\p{Lu}[\p{Lu}\d]{0,8}(?:-[\p{Lu}\d]{1,8}){0,3}-\d{1,6}(?:[-./]\d{1,4}){0,2}\p{Lu}?(?![\p{L}\d])/uy;
const disease =
  /(?:COVID|Covid|CoVid|covid|CoV|SARS|MERS)(?:[-–]?\s?CoV)?(?:\s?[-–]\s?(19)|[-– ]?(\d{1,2})?)(?![\p{L}\p{M}\d])/uy;
const flu = /[A-D]\/?H\d{1,2}N\d{1,2}(?![\p{L}\d])/uy;
const particles = /PM\s?(\d{1,2}(?:[.,]\d)?)(?![\p{L}\d])/uy;
const weekday = /T([2-7])(?![\p{L}\d/]|\s?[.,]\d)(?:\s?[-–]\s?T?([2-7])(?![\p{L}\d]))?/uy;
const weekdayShort = /Th\.?\s?([2-7])(?![\p{L}\d.,%/])/uy;
const month = /[Tt](\d{1,2})\/(\d{4})(?!\d)/uy;
/** “so T10”: a month; T2 to T7 are days of the week. */
const monthAlone = /T(8|9|1[0-2])(?![\p{L}\d/]|[.,-]\d)/uy;
const zone = /(UTC|GMT)\s?([-−+])\s?(\d{1,2})(?![\d\p{L}])/uy;
const younger = /U(\d{1,2})(?![\p{L}\d])/uy;
/** “thép Ø12”: a bore. */
const bore = /[ØøΦφϕ]\s?(\d{1,4}(?:,\d{1,2})?)(?![\p{L}\d])/uy;
const chemical =
  /(?:CO2|SO2|NO2|NOx|SOx|H2S|NH3|CH4|H2O|O2|N2|O3|CO|HCl|NaCl|CaCO3|H2SO4|N2O)(?![\p{L}\d])/uy;
const days: Record<string, string> = {
  2: 'thứ hai',
  3: 'thứ ba',
  4: 'thứ tư',
  5: 'thứ năm',
  6: 'thứ sáu',
  7: 'thứ bảy',
};
const version = /(\d)\.0(?![\d.,%]|\s?(?:\d|%|km|m|ha|tỷ|triệu|điểm))/y;

/** What two letters before a number mean; alone they mean other things. */
const numbered: Record<string, string> = { BĐ: 'báo động', QK: 'Quân khu', NV: 'nguyện vọng', HK: 'học kỳ', KV: 'khu vực', GĐ: 'giai đoạn', BN: 'bệnh nhân', KP: 'khu phố', CK: 'chuyên khoa', CMT: 'Cách mạng tháng', NĐ: 'Nghị định', ĐA: 'Đề án', TK: 'tiểu khu' }; // prettier-ignore

const ranks: Record<string, string> = { BSCK1: 'bác sĩ chuyên khoa một', BSCK2: 'bác sĩ chuyên khoa hai', DSCK1: 'dược sĩ chuyên khoa một', DSCK2: 'dược sĩ chuyên khoa hai' }; // prettier-ignore

function readRuns(text: string, spot: Spot): string {
  const words = numbersOf(spot);
  return (text.match(/[\p{L}\p{M}]+|\d+|\/(?=\d)|(?<=\d)[-.](?=\d)/gu) ?? [])
    .map((run) => {
      if (run === '/') return /^\d\p{Lu}\/\d\p{Lu}$/u.test(text) ? ',' : 'trên';
      if (run === '.') return 'chấm';
      // “A2-305”: a rest between two numbers.
      if (run === '-') return ',';
      if (/\d/.test(run))
        return run.length > 3 || /^0\d/.test(run)
          ? /^(?:19|20)\d\d$/.test(run)
            ? words.whole(run)
            : readDigits(run)
          : words.whole(run);
      const series =
        /^\p{Lu}{2,3}\d{1,2}$/u.test(text) || (/^(?:NĐ|TK)\d{2,3}$/u.test(text) && text !== 'TK05')
          ? numbered[run]
          : undefined;
      if (series) return series;
      // “bảng giá đất VT1”, “căn 2PN”.
      if (/^VT\d$/.test(text) && /(?:giá đất|bảng giá|vt\d)[^;]{0,32}$/u.test(before(spot))) return 'vị trí';
      if (run === 'XL' && /gói thầu[^.;]{0,24}$/u.test(before(spot))) return 'xây lắp';
      if (/^[1-6]PN$/.test(text)) return 'phòng ngủ';
      const known =
        run.length > 2 || /^(?:QL|ĐT|AI|TW|QH)$/.test(run)
          ? (abbreviations.get(run) ?? acronyms.get(run))
          : undefined;
      if (known) return known;
      if (/^\p{Lu}?[\p{Ll}\p{M}]{2,}$/u.test(run)) return run;
      return spellLetters(run);
    })
    .join(' ')
    .replaceAll(' ,', ',');
}

const sickness = /^(?:COVID|Covid|CoVid|covid|CoV|SARS|MERS)$/;
const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/** Letters and digits that make one name: COVID-19, A/H5N1, PM2.5, CO2, 5G, F0, U23, T7, A1. */
export const mixedCodeRule: Rule = {
  name: 'codes',
  read(spot) {
    const words = numbersOf(spot);
    const to = (found: RegExpExecArray): number => spot.at + found[0].length;
    const first = spot.token.charAt(0);
    const next = spot.text[spot.end] ?? '';
    const isNumber = isDigit(first);
    if (!isNumber && !isDigit(next) && !(next !== '' && '-–/. '.includes(next)) && !sickness.test(spot.token))
      return null;
    if (isNumber && next !== '.' && !/\p{L}/u.test(next)) return null;
    if (!isNumber) {
      const pipe = 'ØøΦφϕ'.includes(first) ? matchAt(bore, spot) : null;
      if (pipe) return { to: to(pipe), spoken: `phi ${words.numeral(pipe[1]!)}` };
      const ill = 'CcSM'.includes(first) ? matchAt(disease, spot) : null;
      if (ill) {
        const name = /SARS/.test(ill[0])
          ? /CoV/.test(ill[0])
            ? 'xa cô vi'
            : 'xa'
          : /MERS/.test(ill[0])
            ? /CoV/.test(ill[0])
              ? 'mớt cô vi'
              : 'mớt'
            : /vid/i.test(ill[0])
              ? 'cô vít'
              : 'cô vi';
        return {
          to: to(ill),
          spoken: (ill[1] ?? ill[2]) ? `${name} ${words.whole((ill[1] ?? ill[2])!)}` : name,
        };
      }
      const virus = 'ABCD'.includes(first) ? matchAt(flu, spot) : null;
      if (virus) return { to: to(virus), spoken: readRuns(virus[0], spot) };
      const dust = first === 'P' ? matchAt(particles, spot) : null;
      if (dust)
        return {
          to: to(dust),
          spoken: `pê em ${dust[1]!
            .split(/[.,]/)
            .map((part) => words.whole(part))
            .join(' chấm ')}`,
        };
      const gas = 'CSNHO'.includes(first) ? matchAt(chemical, spot) : null;
      if (gas && (gas[0] !== 'CO' || /(?:khí|nồng độ|,|và|ngạt)\s*$/u.test(before(spot))))
        return {
          to: to(gas),
          spoken: (gas[0].match(/[A-Z][a-z]?|[a-z]|\d+/g) ?? [])
            .map((run) => (/\d/.test(run) ? words.whole(run) : spellLetters(run)))
            .join(' '),
        };
      const isT = first === 'T' || first === 't';
      const when = isT ? matchAt(month, spot) : null;
      if (when && +when[1]! <= 12)
        return {
          to: to(when),
          spoken: `tháng ${when[1] === '4' || when[1] === '04' ? 'tư' : words.number(+when[1]!)} năm ${words.number(+when[2]!)}`,
        };
      const alone = isT ? matchAt(monthAlone, spot) : null;
      if (
        alone &&
        /(?:so(?: với)?|cpi|trước|sau|cuối|đầu|giữa|trong|hết|kỳ|từ|đến)\s$/u.test(before(spot, 12)) &&
        !/(?:ga|tòa|nhà|tầng)\s$/u.test(before(spot, 6))
      )
        return { to: to(alone), spoken: `tháng ${words.whole(alone[1]!)}` };
      const short = isT ? matchAt(weekdayShort, spot) : null;
      if (short) return { to: to(short), spoken: days[short[1]!]! };
      const day = isT ? matchAt(weekday, spot) : null;
      if (
        day &&
        (day[2] ||
          /(?:sáng|chiều|tối|trưa|từ|đến|,|và|ngày|cả|nghỉ|trừ|vào|hết|học|trực|\(|^|mỗi|-|–|\d{1,2}[hg]\d{0,2}['’]?|lịch[^.]{0,24}[:;]|t[2-7]:[^.]{0,40};)\s*$/u.test(
            before(spot),
          ) ||
          /^\s*(?:,|và|&|-|–|\+)\s*(?:CN|chủ nhật|Chủ nhật|T[2-7])(?![\p{L}\d])/u.test(
            after(spot, to(day)),
          )) &&
        !/(?:tầng|nhà|tòa|ga|xe|nhà ga[^.;]{0,28})\s*$/u.test(before(spot))
      )
        return { to: to(day), spoken: `${days[day[1]!]}${day[2] ? ` đến ${days[day[2]]}` : ''}` };
      const clock = 'UG'.includes(first) ? matchAt(zone, spot) : null;
      if (clock)
        return {
          to: to(clock),
          spoken: `${spellLetters(clock[1]!)} ${clock[2] === '+' ? 'cộng' : 'trừ'} ${words.whole(clock[3]!)}`,
        };
      const team = first === 'U' ? matchAt(younger, spot) : null;
      if (team) return { to: to(team), spoken: `u ${words.whole(team[1]!)}` };
    } else {
      const months = next === 'T' ? matchAt(/(\d{1,2})T\/((?:19|20)\d\d)(?!\d)/y, spot) : null;
      if (months)
        return {
          to: to(months),
          spoken: `${words.number(+months[1]!)} tháng năm ${words.number(+months[2]!)}`,
        };
      // “KH 2026 | TH 11T”: so many months of a plan.
      const so = next === 'T' ? matchAt(/([1-9]|1[01])T(?![\p{L}\d/.])/uy, spot) : null;
      if (
        so &&
        /(?:th|thực hiện|ước|kết quả|kh|so với|đầu năm,?|thu|chi|ns|nsnn|kq|bckq|báo cáo|bc)\s$/u.test(
          before(spot, 12),
        ) &&
        /^(?:$|[:,.;)]|\s[|đạt\d])/u.test(after(spot, to(so), 2))
      )
        return { to: to(so), spoken: `${words.whole(so[1]!)} tháng` };
      const edition = next === '.' ? matchAt(version, spot) : null;
      if (
        edition &&
        /(?:công nghiệp|cách mạng|phiên bản|nông nghiệp|du lịch|công nghệ|web|industry|cmcn|thời đại|thời|giáo dục|doanh nghiệp|dn)\s*(?:lần thứ tư\s*)?[(]?$/u.test(
          before(spot),
        )
      )
        return { to: to(edition), spoken: `${words.whole(edition[1]!)} chấm không` };
    }
    const mixed = isDigit(next) || isNumber ? matchAt(code, spot) : null;
    if (mixed && /\p{L}/u.test(mixed[0]) && /\d/.test(mixed[0])) {
      // “mẫu C65-HD”: letters of a form, no kind of paper.
      const form = /mẫu(?: số)?:?\s$/u.test(before(spot, 12))
        ? matchAt(/-(\p{Lu}{1,3})(?![\p{L}\d-])/uy, spot, to(mixed))
        : null;
      if (form)
        return {
          to: to(mixed) + form[0].length,
          spoken: `${readRuns(mixed[0], spot)} ${spellLetters(form[1]!)}`,
        };
      if (/^\d+\p{Lu}$/u.test(mixed[0]) && /^\d/.test(after(spot, spot.at + mixed[0].length))) return null;
      const name = abbreviations.get(mixed[0]) ?? acronyms.get(mixed[0]) ?? ranks[mixed[0]];
      return { to: to(mixed), spoken: name ?? readRuns(mixed[0], spot) };
    }
    if (isNumber) return null;
    const petrol = first !== 'R' ? null : matchAt(/RON\s?(\d{2})(?:-([IVX]{1,3}))?(?![\p{L}\d])/uy, spot);
    if (petrol)
      return {
        to: to(petrol),
        spoken: `ron ${words.whole(petrol[1]!)}${petrol[2] ? `, ${words.number(romanToNumber(petrol[2]) ?? 0)}` : ''}`,
      };
    const fertiliser = first !== 'N' ? null : matchAt(/NPK\s(\d{1,2})-(\d{1,2})-(\d{1,2})/y, spot);
    if (fertiliser)
      return {
        to: to(fertiliser),
        spoken: `nờ pê ca ${fertiliser
          .slice(1)
          .map((part) => words.whole(part))
          .join(', ')}`,
      };
    const diesel = first !== 'D' ? null : matchAt(/DO\s(?=0,\d)/uy, spot);
    if (diesel) return { to: spot.end, spoken: 'đê o' };
    const linked = matchAt(hyphened, spot);
    return linked ? { to: to(linked), spoken: readRuns(linked[0], spot) } : null;
  },
};
