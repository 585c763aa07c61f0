import { expect, test } from 'vitest';
import { placeTone } from './place-tone.ts';
import { readTelex, readVni } from './raw-typing.ts';

const words = (text: string, read: (word: string) => string | null) =>
  text
    .split(' ')
    .map((word) => read(word) ?? word)
    .join(' ');

test('what was typed for Telex while nothing listened is read', () => {
  expect(words('uyr ban nhaan daan', readTelex)).toBe('ủy ban nhân dân');
  expect(words('dduwowngf thuwaf kees hoaf binhf', readTelex)).toBe('đường thừa kế hòa bình');
  expect(words('nhana dangr tieengs vieetj', readTelex)).toBe('nhân dảng tiếng việt');
});

test('what was typed for VNI while nothing listened is read', () => {
  expect(words('u3y ban nha6n da6n', readVni)).toBe('ủy ban nhân dân');
  expect(words('u3 ban d9u7o7ng2 tie61ng vie65t', readVni)).toBe('ủ ban đường tiếng việt');
  expect(readVni('2026')).toBeNull();
});

test('the tone stands where school writes it', () => {
  const placed = (['hoa', 'thuy', 'qui', 'gia', 'nguyên', 'khuyu', 'toan', 'muôi', 'ươn'] as const).map(
    (letters) => placeTone(letters, 2),
  );
  expect(placed).toEqual(['hòa', 'thùy', 'quì', 'già', 'nguyền', 'khuỳu', 'toàn', 'muồi', 'ườn']);
});
