import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareEditions, compareTexts } from './compare-editions.ts';
import type { ContentType } from './content-type.ts';
import { contentTypes } from './content-types/index.ts';

const wording = fc
  .array(fc.constantFrom('xã', 'Tả Phìn', 'họp', 'thôn', 'tối', 'thứ bảy', '19:00.', '\n', 'bà con'), {
    maxLength: 40,
  })
  .map((words) => words.join(' '));
const bare = (text: string) => text.replace(/\s+/g, '');
const read = (changes: ReturnType<typeof compareTexts>, leave: 'added' | 'removed') =>
  changes
    .filter(({ kind }) => kind !== leave)
    .map(({ text }) => text)
    .join('');

it('loses no word of either text, whatever they are', () => {
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const changes = compareTexts(before, after);
      expect(read(changes, 'removed')).toBe(after);
      expect(bare(read(changes, 'added'))).toBe(bare(before));
    }),
  );
});

it('names the words that changed and leaves those between alone', () => {
  expect(
    compareTexts('Họp thôn tối thứ sáu tại nhà văn hóa.', 'Họp thôn tối thứ bảy tại nhà văn hóa.'),
  ).toEqual([
    { kind: 'same', text: 'Họp thôn tối thứ ' },
    { kind: 'removed', text: 'sáu ' },
    { kind: 'added', text: 'bảy ' },
    { kind: 'same', text: 'tại nhà văn hóa.' },
  ]);
});

it('tells of fields by their labels, with numbers and rows, and of nothing that neither edition has', () => {
  const type = {
    fields: contentTypes
      .flatMap(({ fields }) => fields)
      .filter(({ kind }) => kind === 'phone')
      .slice(0, 1),
  };
  const [phone] = type.fields;
  const edition = {
    title: 'A',
    summary: '',
    plainText: '',
    spokenText: null,
    pictureAlt: '',
    attachments: [],
  };
  const parts = compareEditions(
    { ...edition, fields: { [phone!.key]: '0214 387 1115' } },
    { ...edition, fields: { [phone!.key]: '0214 387 1116' } },
    type,
  );
  expect(parts).toMatchObject([
    { part: 'title', changes: [{ kind: 'same', text: 'A' }] },
    { part: `fields.${phone!.key}`, label: phone!.label.vi },
  ]);
  expect(parts[1]!.changes.map(({ kind }) => kind)).toContain('added');
});

it('takes two large texts that have nothing in common without long thought', () => {
  const large = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at % 97} x`).join(' ');
  const started = performance.now();
  const changes = compareTexts(large('trước'), large('sau'));
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(changes.length).toBeGreaterThan(0);
});

it('says days and sums as people write them, and tells files without a name apart', () => {
  const words = (vi: string) => ({ vi, en: vi, zh: vi, km: vi });
  const fields: ContentType['fields'] = [
    { key: 'day', kind: 'day', label: words('Ngày') },
    { key: 'cost', kind: 'money', label: words('Kinh phí') },
    { key: 'picture', kind: 'picture', label: words('Ảnh') },
  ];
  const edition = {
    title: 'A',
    summary: '',
    plainText: '',
    spokenText: null,
    pictureAlt: '',
    attachments: [],
  };
  const parts = compareEditions(
    { ...edition, fields: { day: '2026-11-22', cost: 1_500_000, picture: { fileId: 'x-1111', name: '' } } },
    { ...edition, fields: { day: '2026-11-22', cost: 1_500_000, picture: { fileId: 'x-2222', name: '' } } },
    { fields },
  );
  expect(parts.slice(1, 3).map(({ changes }) => changes)).toEqual([
    [{ kind: 'same', text: '22/11/2026' }],
    [{ kind: 'same', text: '1.500.000' }],
  ]);
  expect(parts[3]!.changes.map(({ text }) => text).join('')).toContain('2222');
  expect(compareTexts('Họp ngày 29/11/2026 tại xã', 'Họp ngày 01/12/2026 tại xã')).toMatchObject([
    { kind: 'same', text: 'Họp ngày ' },
    { kind: 'removed', text: '29/11/2026 ' },
    { kind: 'added', text: '01/12/2026 ' },
    { kind: 'same', text: 'tại xã' },
  ]);
});
