import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigits, readNumber, readNumeral } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [101, 'một trăm linh một'],
    [111, 'một trăm mười một'],
    [1005, 'một nghìn không trăm linh năm'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [150_000, 'một trăm năm mươi nghìn'],
    [1_000_000_000, 'một tỷ'],
    [-7, 'âm bảy'],
  ])('reads %i as “%s”', (value, words) => expect(readNumber(value)).toBe(words));

  it('says a number nobody else has', () => {
    const number = fc.bigInt({ min: 0n, max: 10n ** 20n });
    fc.assert(fc.property(number, number, (a, b) => (a === b) === (readNumber(a) === readNumber(b))));
  });

  it('can be understood again: the words give back the number', () => {
    const number = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(fc.property(number, (value) => parseReading(readNumber(value)) === value));
  });
});

it('reads numerals as Vietnamese write them', () => {
  expect(readNumeral('27.695')).toBe('hai mươi bảy nghìn sáu trăm chín mươi lăm');
  expect(readNumeral('2,5')).toBe('hai phẩy năm');
  expect(readNumeral('0,05')).toBe('không phẩy không năm');
  expect(readNumeral('05')).toBe('năm');
  expect(readDigits('0214 3')).toBe('không hai một bốn ba');
});

/** An independent listener: hears the words and says the number. */
function parseReading(words: string): number {
  const values: Record<string, number> = {
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
  };
  Object.assign(values, { sáu: 6, bảy: 7, tám: 8, chín: 9 });
  const scales: Record<string, number> = { nghìn: 1e3, triệu: 1e6 };
  let total = 0;
  let billion = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.split(' ')) {
    if (word in values) digit = values[word] ?? 0;
    else if (word === 'trăm') [group, digit] = [group + digit * 100, 0];
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word in scales)
      [billion, group, digit] = [billion + (group + digit) * (scales[word] ?? 1), 0, 0];
    else if (word === 'tỷ')
      [total, billion, group, digit] = [(total + billion + group + digit) * 1e9, 0, 0, 0];
  }
  return total + billion + group + digit;
}
