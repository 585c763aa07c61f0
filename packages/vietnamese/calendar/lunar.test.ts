import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLunar, toLunar } from './lunar.ts';

const iso = (days: number) => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 109_000 }).map(iso);

test.each([
  ['2020-01-25', 2020],
  ['2021-02-12', 2021],
  ['2022-02-01', 2022],
  ['2023-01-22', 2023],
  ['2024-02-10', 2024],
  ['2025-01-29', 2025],
  ['2026-02-17', 2026],
  ['2027-02-06', 2027],
  // Vietnam kept Tết a day before China in 1968 and 2007, and a month before it in 1985.
  ['1968-01-29', 1968],
  ['1985-01-21', 1985],
  ['2007-02-17', 2007],
])('%s is the first day of Tết', (day, year) => {
  expect(toLunar(day)).toEqual({ year, month: 1, day: 1, leap: false });
  expect(fromLunar({ year, month: 1, day: 1, leap: false })).toBe(day);
});

test.each([
  ['2025-04-07', 3, 10, false], // Giỗ Tổ Hùng Vương
  ['2026-04-26', 3, 10, false],
  ['2023-03-22', 2, 1, true],
  ['2025-07-25', 6, 1, true],
  ['2026-11-22', 10, 14, false],
])('%s', (day, month, date, leap) => {
  expect(toLunar(day)).toMatchObject({ month, day: date, leap });
});

test('a leap month that the year does not have is no day', () => {
  expect(fromLunar({ year: 2026, month: 6, day: 1, leap: true })).toBeNull();
  expect(fromLunar({ year: 2025, month: 6, day: 1, leap: true })).toBe('2025-07-25');
});

test('every day has one lunar day and comes back from it', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(fromLunar(toLunar(day))).toBe(day);
    }),
  );
});

test('days follow one another: the next number, or the first of the next month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 109_000 }), (number) => {
      const [today, tomorrow] = [toLunar(iso(number)), toLunar(iso(number + 1))];
      if (tomorrow.day !== 1) {
        expect(tomorrow).toEqual({ ...today, day: today.day + 1 });
        return;
      }
      expect(today.day).toBeGreaterThanOrEqual(29);
      expect(today.day).toBeLessThanOrEqual(30);
      const steps = tomorrow.leap ? 0 : 1;
      expect(tomorrow.month).toBe(((today.month - 1 + steps) % 12) + 1);
    }),
  );
});

test('it agrees with the calendar of China wherever no new moon falls in the hour between the two', () => {
  const china = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
  });
  let same = 0;
  for (let day = 36_500; day < 51_000; day += 7) {
    const { month, day: date, leap } = toLunar(iso(day));
    const told = china.format(new Date(`${iso(day)}T00:00:00Z`)).replace('bis', '');
    if (told === `${month}/${date}` || (leap && told.endsWith(`/${date}`))) same += 1;
  }
  expect(same / Math.ceil((51_000 - 36_500) / 7)).toBeGreaterThan(0.95);
});
