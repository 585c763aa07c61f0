import { matchAt, numbersOf, type Rule } from '../rule.ts';
import { acronyms } from '../words/acronyms.ts';
import { spellLetters } from '../../letters.ts';
import { issuers } from '../words/document-kinds.ts';

const standard =
  /(TCVN|QCVN|TCXDVN|TCXD|TCCS|TCN|QCĐP|ISO(?:\/IEC|\/TS)?|IEC|TIA|ASTM|AOAC|HACCP)\s?[-:]?\s?(\d{1,6})(?:[-–](\d{1,3}))?(?:\s?:\s?(\d{4}|\d{2}))?(?:\/(\p{Lu}[\p{L}]{1,10}))?(?![\p{L}\d])/uy;
const names: Record<string, string> = { TCVN: 'tiêu chuẩn Việt Nam', QCVN: 'quy chuẩn Việt Nam', TCXDVN: 'tiêu chuẩn xây dựng Việt Nam', TCXD: 'tiêu chuẩn xây dựng', TCCS: 'tiêu chuẩn cơ sở', TCN: 'tiêu chuẩn ngành', QCĐP: 'quy chuẩn địa phương' }; // prettier-ignore

/** TCVN 5945:2005, QCVN 26:2010/BTNMT, ISO 9001:2015, ISO/IEC 27001. */
export const standardRule: Rule = {
  name: 'standards',
  read(spot) {
    if (!'TQIAH'.includes(spot.token.charAt(0))) return null;
    const found = matchAt(standard, spot);
    if (!found) return null;
    const [whole, kind = '', number = '', part, year, issuer] = found;
    const words = numbersOf(spot);
    const name =
      names[kind] ??
      kind
        .split('/')
        .map((each) => acronyms.get(each) ?? spellLetters(each))
        .join(' ');
    const by = issuer ? ` trên ${issuers.get(issuer) ?? spellLetters(issuer)}` : '';
    return {
      to: spot.at + whole.length,
      spoken: `${name} ${words.whole(number.replace(/^0+(?=\d)/, ''))}${part ? ` ${words.whole(part)}` : ''}${year ? `, ${words.whole(year)}` : ''}${by}`,
    };
  },
};
