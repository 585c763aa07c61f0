import { expect, test } from 'vitest';
import { sitesVi } from './texts-vi.ts';
import { namedFrom, phonesAsText, phonesFromText, saySetting } from './say-setting.ts';

test('telephone numbers are written and read one a line', () => {
  const phones = [{ label: { vi: 'Trạm Y tế' }, number: '0214 000 0115' }];
  expect(phonesAsText(phones)).toBe('Trạm Y tế: 0214 000 0115');
  expect(phonesFromText('Trạm Y tế: 0214 000 0115\n\n')).toEqual(phones);
  expect(phonesFromText('0214 000 0115')).toEqual([
    { label: { vi: '0214 000 0115' }, number: '0214 000 0115' },
  ]);
});

test('a value is said in words, an empty one not at all', () => {
  expect(saySetting('languages', ['vi', 'km'], sitesVi)).toEqual(['Tiếng Việt, Tiếng Khmer']);
  expect(saySetting('responsible', null, sitesVi)).toEqual([]);
  expect(saySetting('takes', { fromAbove: 'AT_ONCE' }, sitesVi)).toEqual(['Từ cấp trên: Hiện ngay']);
});

test('a text without any language is none', () => {
  expect(namedFrom({ vi: ' ', en: '' })).toBeNull();
  expect(namedFrom({ vi: 'Chủ tịch ', en: '' })).toEqual({ vi: 'Chủ tịch' });
});
