import { expect, it } from 'vitest';
import { mappingOf, readMapping } from './category-mapping.ts';

it('a section is found by the table, else by its own name with marks or without; the first known name wins', () => {
  const mapping = mappingOf({ 'Tin hoạt động': 'van-hoa' });
  expect(mapping.find(['Tin hoạt động'])).toBe('van-hoa');
  expect(mapping.find(['Tin trong xã', 'Y TẾ, SỨC KHỎE'])).toBe('y-te');
  expect(mapping.find(['giao thong ha tang'])).toBe('giao-thong');
  expect(mapping.find(['Tin trong xã'])).toBeNull();
});

it('officers write the table as two columns or as JSON; what is no section is named with its line', () => {
  const table = { 'Tin, bài': 'thong-bao', 'Nông thôn mới': 'nong-nghiep' };
  expect(readMapping('Chuyên mục cũ;Mã\n"Tin, bài";thong-bao\nNông thôn mới;Nông nghiệp\n')).toEqual({
    table,
  });
  expect(readMapping(JSON.stringify(table))).toEqual({ table });
  expect(readMapping('a,b\nTin,khong-co\n')).toEqual({ faults: [{ line: 2, text: 'khong-co' }] });
});
