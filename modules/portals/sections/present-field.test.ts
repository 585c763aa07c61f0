import fc from 'fast-check';
import { type ContentType, contentTypes, type Field } from '@saola/newsroom';
import { languages, textsOf, type Language } from '@saola/translations';
import { describe, expect, it } from 'vitest';
import { readSectionCursor, writeSectionCursor } from './cursor.ts';
import { readFilter, sectionUrl } from './filter.ts';
import { type Manner, presentField, presentFields, shownText } from './present-field.ts';
import { searchPatterns, searchText } from './search-words.ts';
import { sortKeyOf } from './sort-key.ts';
import { readWeek } from './week.ts';

const manner = (language: Language): Manner => ({
  language,
  format: textsOf(language).format,
  coordinates: textsOf(language).introduction.coordinates,
  points: textsOf(language).sections.points,
  files: new Map(),
});
const label = { vi: 'v', en: 'e', zh: 'z', km: 'k' };
const field = (kind: Field['kind'], more: object = {}) => ({ key: 'x', label, kind, ...more }) as Field;
const told = (kind: Field['kind'], value: unknown, more: object = {}) =>
  languages.map((language) => {
    const shown = presentField(field(kind, more), value, manner(language));
    return shown && shownText(shown);
  });

describe('a value is written as the reader’s language writes it', () => {
  it.each<[Field['kind'], unknown, object, (string | null)[]]>([
    ['day', '2026-09-15', {}, ['15/9/2026', '15 September 2026', '2026年9月15日', 'ថ្ងៃទី១៥ ខែកញ្ញា ឆ្នាំ២០២៦']],
    [
      'money',
      1_250_000,
      {},
      ['1.250.000\u00a0đồng', 'VND\u00a01,250,000', '1,250,000越南盾', '១.២៥០.០០០\u00a0ដុង'],
    ],
    ['number', 61.9, { unit: label }, ['61,9\u00a0v', '61.9\u00a0e', '61.9\u00a0z', '៦១,៩\u00a0k']],
    [
      'number',
      2.5,
      { signed: true, unit: label },
      ['+2,5\u00a0v', '+2.5\u00a0e', '+2.5\u00a0z', '+២,៥\u00a0k'],
    ],
    ['number', -3, { signed: true }, ['−3', '−3', '−3', '−៣']],
    ['choice', 'A', { options: [{ value: 'A', label }] }, ['v', 'e', 'z', 'k']],
    ['choice', 'B', { options: [{ value: 'A', label }] }, [null, null, null, null]],
    ['time', '08:30', {}, ['08:30', '08:30', '08:30', '08:30']],
  ])('%s %s', (kind, value, more, expected) => {
    expect(told(kind, value, more)).toEqual(expected);
  });
});

it('a share changes by percentage points, everything else by per cent', () => {
  const change = field('number', { key: 'change', signed: true, unit: label });
  const rows = field('rows', { columns: [field('line', { key: 'unit' }), change] });
  const shown = presentField(
    rows,
    [
      { unit: '%', change: 1.2 },
      { unit: 'tấn', change: 1.2 },
    ],
    manner('vi'),
  );
  expect(shown?.kind === 'table' && shown.rows.map((row) => row[1] && shownText(row[1]))).toEqual([
    '+1,2\u00a0điểm phần trăm',
    '+1,2\u00a0v',
  ]);
});

describe('links lead only where they may', () => {
  const href = (kind: Field['kind'], value: string) => {
    const shown = presentField(field(kind), value, manner('vi'));
    return shown?.kind === 'link' ? shown.href : null;
  };
  it.each<[Field['kind'], string, string | null]>([
    ['phone', '0214 000 0100', 'tel:02140000100'],
    ['phone', 'javascript:alert(1)', null],
    ['email', 'a@b.example', 'mailto:a@b.example'],
    ['email', 'a@b.example?bcc=all', null],
    ['link', 'https://a.example/b', 'https://a.example/b'],
    ['link', 'javascript:alert(1)', null],
    ['link', 'data:text/html,x', null],
  ])('%s %s', (kind, value, expected) => {
    expect(href(kind, value)).toBe(expected);
  });
});

it('whatever stands in the fields of whatever type, a page can be drawn', () => {
  fc.assert(
    fc.property(fc.constantFrom(...contentTypes), fc.jsonValue() as fc.Arbitrary<unknown>, (type, value) => {
      const values = Object.fromEntries(type.fields.map(({ key }) => [key, value]));
      for (const { shown } of presentFields(type, values, manner('vi')))
        expect(shownText(shown)).toBeTypeOf('string');
      sortKeyOf(type, values);
    }),
    {
      numRuns: 200,
      examples: contentTypes.map((type) => [type, { toString: '' }] as [ContentType, unknown]),
    },
  );
});

it('keys sort as the values do, and what is not said stands last either way', () => {
  const keys = (order: string, kind: Field['kind'], values: unknown[], more: object = {}) =>
    values.map(
      (x) => sortKeyOf({ fields: [field(kind, more)], list: { layout: 'table', order } }, { x }) ?? '',
    );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), (a, b) => {
      const [one, other] = keys('x', 'number', [a, b]) as [string, string];
      expect(one < other).toBe(a < b);
    }),
  );
  const [first, second, none] = keys('x', 'choice', ['B', 'A', undefined], {
    options: [
      { value: 'B', label },
      { value: 'A', label },
    ],
  }) as [string, string, string];
  expect([first, second, none].toSorted()).toEqual([first, second, none]);
  expect(keys('-x', 'day', [undefined, '2026-01-01'])).toEqual(['', '2026-01-01']);
});

it('addresses of a section carry what is chosen and nothing else', () => {
  const type = contentTypes.find(({ code }) => code === 'project')!;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const filter = readFilter(type, new URLSearchParams(pairs));
      const again = readFilter(type, new URLSearchParams(sectionUrl('/x', filter).split('?')[1] ?? ''));
      expect(again).toEqual(filter);
    }),
  );
  expect(readFilter(type, new URLSearchParams('status=DONE&sector=nothing&q=%20a%00b')).values).toEqual({
    status: 'DONE',
  });
});

it('a cursor is read back, and anything else is none', () => {
  const cursor = { key: '2026-09-15', storyId: '0b1f6d3e-6f3a-4a59-9d51-0d3b9a6f1c01' };
  expect(readSectionCursor(writeSectionCursor(cursor))).toEqual(cursor);
  fc.assert(fc.property(fc.string(), (text) => readSectionCursor(text) === null));
});

it('words are found by their beginning; scripts without spaces by any part', () => {
  expect(searchText('Hạn nộp: 31/2026/QĐ-UBND')).toBe(' han nop 31 2026 qd ubnd');
  expect(searchPatterns('Đường 31/2026 %_')).toEqual(['% duong%', '% 31%', '% 2026%']);
  expect(searchPatterns('项目')).toEqual(['%项目%']);
});

it('a week begins on Monday, also the one of a Sunday; what is no day is this week', () => {
  const now = new Date('2026-09-20T23:30:00+07:00');
  expect(readWeek(null, now).monday).toBe('2026-09-14');
  expect(readWeek('2026-01-01', now).days.at(-1)).toBe('2026-01-04');
  expect(readWeek('2026-99-99', now).monday).toBe('2026-09-14');
});
