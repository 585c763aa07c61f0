import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, sayAmount, writeAmount } from './amount.ts';
import type { Field } from './field.ts';
import { gapsIn, reversedIn } from './gaps.ts';

const field = (key: string, kind: string, more: Partial<Field> = {}): Field => ({
  key,
  kind,
  label: key.toUpperCase(),
  guide: null,
  required: false,
  filter: false,
  inList: false,
  personal: false,
  sameInAllLanguages: false,
  ...more,
});
const names = {
  missingDescription: (label: string) => `${label}?`,
  missingInRow: (label: string, row: number, column: string) => `${label} ${row} ${column}`,
  missingEither: (labels: string[]) => labels.join('|'),
};
const schedule = {
  fields: [
    field('week', 'day', { required: true }),
    field('items', 'rows', {
      required: true,
      columns: [field('day', 'day', { required: true }), field('place', 'line')],
    }),
  ],
  oneOf: [],
};

test('what is missing is named down to the row, and an empty row is none', () => {
  expect(gapsIn(schedule, {}, names)).toEqual(['WEEK', 'ITEMS']);
  expect(gapsIn(schedule, { week: '2026-11-23', items: [{}] }, names)).toEqual(['ITEMS']);
  const items = [{ day: '2026-11-23' }, {}, { place: 'Hội trường' }];
  expect(gapsIn(schedule, { week: '2026-11-23', items }, names)).toEqual(['ITEMS 2 DAY']);
});

test('a picture needs words, and one of several is enough', () => {
  const video = { fields: [field('file', 'picture'), field('link', 'link')], oneOf: ['file', 'link'] };
  expect(gapsIn(video, {}, names)).toEqual(['FILE|LINK']);
  expect(gapsIn(video, { link: 'https://a.vn' }, names)).toEqual([]);
  expect(gapsIn(video, { file: { fileId: 'f', name: ' ' } }, names)).toEqual(['FILE?']);
});

test('a span that ends before it begins is found', () => {
  const span = [field('from', 'year'), field('to', 'year', { notBefore: 'from' })];
  expect(reversedIn(span, { from: 2026, to: 2025 })).toEqual(['to']);
  expect(reversedIn(span, { from: 2025, to: 2025 })).toEqual([]);
  expect(reversedIn(span, { to: 2025 })).toEqual([]);
});

test('an amount written is read back as it was', () => {
  const languages = fc.constantFrom('vi' as const, 'en' as const);
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e15 }), languages, (value, language) => {
      expect(readAmount(writeAmount(value, language), language)).toBe(value);
    }),
  );
  expect(readAmount('12,5', 'vi')).toBe(12.5);
  expect(readAmount('mười', 'vi')).toBeNull();
});

test('noughts are said in words', () => {
  const scales = { billion: 'tỷ', million: 'triệu', thousand: 'nghìn' };
  expect(sayAmount(345_200_000_000, scales, 'vi')).toBe('345 tỷ 200 triệu');
  expect(sayAmount(1_250_500, scales, 'vi')).toBe('1 triệu 250 nghìn 500');
  expect(sayAmount(12, scales, 'vi')).toBe('');
});
