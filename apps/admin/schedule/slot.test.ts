import { expect, test } from 'vitest';
import { daysFrom, endOf, inLanes, moved, newSlot, stretched, textOf } from './slot.ts';

const slot = { ...newSlot('Chương trình sáng', 330), minutes: 45 };

test('a slot is moved and stretched in steps of five minutes and stays inside its day', () => {
  expect(slot.begins).toBe('05:30');
  expect(moved(slot, 7).begins).toBe('05:35');
  expect(moved(slot, -1000).begins).toBe('00:00');
  expect(moved(slot, 5000)).toMatchObject({ begins: '23:15' });
  expect(endOf(stretched(slot, 15))).toBe('06:30');
  expect(stretched(slot, -100).minutes).toBe(5);
  expect(stretched(moved(slot, 5000), 60).minutes).toBe(45);
});

test('days are read as officers write them, and written so again', () => {
  const moons = daysFrom('MONTH_DAYS', '1, 15', 'LUNAR');
  expect(moons).toEqual({ kind: 'MONTH_DAYS', calendar: 'LUNAR', days: [1, 15] });
  expect(textOf(moons!)).toBe('1, 15');
  expect(textOf(daysFrom('YEAR_DAYS', '10/3; 2/9', 'SOLAR')!)).toBe('10/3, 2/9');
  expect(daysFrom('DATES', '23/11/2026', 'SOLAR')).toEqual({ kind: 'DATES', dates: ['2026-11-23'] });
  expect(textOf(daysFrom('DATES', '23/11/2026', 'SOLAR')!)).toBe('23/11/2026');
});

test.each([
  ['MONTH_DAYS', '32'],
  ['MONTH_DAYS', ''],
  ['YEAR_DAYS', '10/13'],
  ['DATES', '30/2/2026'],
  ['DATES', 'mai'],
] as const)('%s “%s” is no day', (kind, text) => {
  expect(daysFrom(kind, text, 'SOLAR')).toBeNull();
});

test('slots that share a minute stand side by side, the others take the whole width', () => {
  const long = { ...newSlot('Dài', 360), minutes: 105 };
  const [early, inside, late] = [newSlot('Sớm', 300), newSlot('Trong', 390), newSlot('Sau', 480)];
  const lanes = inLanes([late, inside, long, early]).map(({ slot, lane, lanes: all }) => [
    slot.name,
    lane,
    all,
  ]);
  expect(lanes).toEqual([
    ['Sớm', 0, 1],
    ['Dài', 0, 2],
    ['Trong', 1, 2],
    ['Sau', 0, 1],
  ]);
});
