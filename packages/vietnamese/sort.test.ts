import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, compareVietnamese, sortKey } from './index.ts';

describe('Vietnamese order', () => {
  it.each([
    [
      ['đá', 'da', 'ăn', 'an', 'ân', 'dạ', 'Đa'],
      ['an', 'ăn', 'ân', 'da', 'dạ', 'Đa', 'đá'],
    ],
    [
      ['bạ', 'bá', 'bã', 'bả', 'bà', 'ba'],
      ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ'],
    ],
    [
      ['bả', 'bà con', 'bác', 'bà'],
      ['bà', 'bà con', 'bả', 'bác'],
    ],
    [
      ['Tổ 10', 'Tổ 9', 'Tổ 2'],
      ['Tổ 2', 'Tổ 9', 'Tổ 10'],
    ],
    [
      ['ơn', 'ông', 'ong', 'ương', 'ung'],
      ['ong', 'ông', 'ơn', 'ung', 'ương'],
    ],
  ])('sorts %j', (mixed, sorted) => expect(mixed.toSorted(compareVietnamese)).toEqual(sorted));

  it('sorts people by their given names', () => {
    expect(['Lê Văn Ánh', 'Trần An', 'Nguyễn Thị Bình', 'Giàng A An'].toSorted(compareNames)).toEqual([
      'Giàng A An',
      'Trần An',
      'Lê Văn Ánh',
      'Nguyễn Thị Bình',
    ]);
  });

  it('does not mind the form of Unicode, and is an order', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(sortKey(a.normalize('NFD'))).toBe(sortKey(a.normalize('NFC')));
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
