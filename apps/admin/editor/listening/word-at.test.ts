import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordAt, wordsToMend } from './word-at.ts';

const word = (text: string, share: number) => {
  const place = wordAt(text, share);
  return place && text.slice(place.from, place.to);
};

it('goes through the words in their order', () => {
  const text = 'Kính mời bà con, đến nhà văn hóa.';
  expect(word(text, 0)).toBe('Kính');
  expect(word(text, 0.4)).toBe('con');
  expect(word(text, 1)).toBe('hóa');
  expect(word('', 0.5)).toBeNull();
});

it('never goes back, and never leaves the line', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      let last = 0;
      for (let share = 0; share <= 1; share += 0.05) {
        const place = wordAt(text, share);
        if (!place) continue;
        expect(place.from).toBeGreaterThanOrEqual(last);
        expect(place.to).toBeLessThanOrEqual(text.length);
        last = place.from;
      }
    }),
  );
});

it('offers first what is read wrongly most', () => {
  expect(wordsToMend('Trạm y tế họp BCĐ lúc 7h30, hỏi TYT.')).toEqual([
    'BCĐ',
    '7h30',
    'TYT',
    'Trạm',
    'y',
    'tế',
    'họp',
    'lúc',
    'hỏi',
  ]);
});
