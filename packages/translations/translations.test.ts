import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatRelative } from '@saola/vietnamese';
import { languages, nameIn, say, spokenLength, textsOf, type Words } from './index.ts';

const morning = new Date('2026-09-15T09:05:00+07:00');
const each = <T>(ask: (texts: ReturnType<typeof textsOf>) => T): T[] =>
  languages.map((language) => ask(textsOf(language)));
const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

describe('days and hours', () => {
  it('carry the weekday, as each language writes them', () => {
    expect(each(({ format }) => format.date(morning))).toEqual([
      'Thứ Ba, 15/9/2026',
      'Tuesday 15 September 2026',
      '2026年9月15日 星期二',
      'ថ្ងៃអង្គារ ទី១៥ ខែកញ្ញា ឆ្នាំ២០២៦',
    ]);
  });
  it('are near or far, in the day of Vietnam', () => {
    const lateYesterday = new Date('2026-09-14T23:30:00+07:00');
    expect(each(({ format }) => format.relative(lateYesterday, morning))).toEqual([
      'hôm qua, 23:30',
      'yesterday, 23:30',
      '昨天 23:30',
      'ម្សិលមិញ ម៉ោង ២៣:៣០',
    ]);
    expect(textsOf('en').format.relative('2025-09-14T01:00:00Z', morning)).toBe('14 September 2025, 08:00');
  });
  it('in Vietnamese are those of the Vietnamese package, on any day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (at, now) => {
        const { format } = textsOf('vi');
        expect([format.date(at), format.relative(at, now)]).toEqual([
          formatDate(at),
          formatRelative(at, now),
        ]);
      }),
      { numRuns: 30 },
    );
  });
  it('never leave a part out, on any day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...languages), (at, language) => {
        const { format } = textsOf(language);
        const day = new Date(at.getTime() + 7 * 3_600_000).getUTCDate();
        const western = format
          .shortDate(at)
          .replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
        expect(western.split(/\D+/)).toContain(String(day));
      }),
      { numRuns: 60 },
    );
  });
});

it('numbers, money and sizes are written as the language does', () => {
  expect(each(({ format }) => format.number(1234.5, 1))).toEqual([
    '1.234,5',
    '1,234.5',
    '1,234.5',
    '១.២៣៤,៥',
  ]);
  expect(each(({ format }) => format.money(15_000))).toEqual([
    '15.000\u00a0đồng',
    'VND\u00a015,000',
    '15,000越南盾',
    '១៥.០០០\u00a0ដុង',
  ]);
  expect(each(({ format }) => format.fileSize(1_440_000))).toEqual([
    '1,4\u00a0MB',
    '1.4\u00a0MB',
    '1.4\u00a0MB',
    '១,៤\u00a0MB',
  ]);
});

it('counts have the form their number wants', () => {
  const { home } = textsOf('en');
  expect([home.hamlets(1), home.hamlets(11)]).toEqual([
    '1 hamlet or residential group',
    '11 hamlets and residential groups',
  ]);
  expect(each((texts) => spokenLength(80_000, texts))).toEqual([
    '1 phút 20 giây',
    '1 min 20 s',
    '1分20秒',
    '១ នាទី ២០ វិនាទី',
  ]);
});

describe('names of bodies', () => {
  const inAll = (name: string) => each((texts) => nameIn(name, texts).text);
  it('are told by pattern', () => {
    expect(inAll('Xã Tả Phìn')).toEqual(['Xã Tả Phìn', 'Tả Phìn Commune', 'Tả Phìn 乡', 'ឃុំ Tả Phìn']);
    expect(inAll('Ủy ban nhân dân tỉnh Lào Cai').slice(1, 3)).toEqual([
      'People’s Committee of Lào Cai Province',
      '老街省人民委员会',
    ]);
    expect(nameIn('Trang thông tin điện tử xã Phong Dụ Thượng, tỉnh Lào Cai', textsOf('en')).text).toBe(
      'Website of Phong Dụ Thượng Commune, Lào Cai Province',
    );
    expect(nameIn('Trang thông tin điện tử Sở Y tế tỉnh Lào Cai', textsOf('zh')).text).toBe(
      '老街省卫生厅政府网站',
    );
  });
  it('are told with their posts and seats', () => {
    const inEnglish = (name: string) => nameIn(name, textsOf('en')).text;
    expect(inEnglish('Chủ tịch Ủy ban nhân dân xã')).toBe(
      'Chairperson of the People’s Committee of the Commune',
    );
    expect(inEnglish('Chánh Văn phòng Ủy ban nhân dân tỉnh')).toBe(
      'Chief of the Office of the Provincial People’s Committee',
    );
    expect(nameIn('Giám đốc Sở Y tế', textsOf('zh')).text).toBe('卫生厅长');
    expect(nameIn('Trụ sở Ủy ban nhân dân xã Tả Phìn, tỉnh Lào Cai', textsOf('km')).lang).toBeUndefined();
  });
  it('are told in addresses, part by part', () => {
    const address = 'Số 12 đường Hoàng Liên, phường Sa Pa, tỉnh Lào Cai';
    expect(inAll(address).slice(1)).toEqual([
      'No. 12, Hoàng Liên Street, Sa Pa Ward, Lào Cai Province',
      '老街省 Sa Pa 坊 Hoàng Liên 路 12号',
      'ផ្ទះលេខ 12 ផ្លូវ Hoàng Liên សង្កាត់ Sa Pa ខេត្ត Lào Cai',
    ]);
    expect(inAll('Khu hành chính tỉnh, tỉnh Lào Cai')[2]).toBe('老街省行政中心');
  });
  it('stay Vietnamese where there is no pattern, and say so', () => {
    expect(nameIn('Ban Dân vận', textsOf('km'))).toEqual({ text: 'Ban Dân vận', lang: 'vi' });
    expect(nameIn('Ban Dân vận', textsOf('vi'))).toEqual({ text: 'Ban Dân vận' });
  });
});

it('a label without a word in a further language is said in English', () => {
  const words: Words = { vi: 'Tin', en: 'News', zh: '新闻', km: 'ព័ត៌មាន' };
  expect([...languages, 'lo' as 'en'].map((language) => say(words, language))).toEqual([
    'Tin',
    'News',
    '新闻',
    'ព័ត៌មាន',
    'News',
  ]);
});
