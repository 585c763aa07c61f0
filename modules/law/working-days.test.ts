import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownLaw } from './rule-file.ts';
import type { Rule } from './rule.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  calendarOf,
  countWorkingDays,
  isWorkingDay,
} from './working-days.ts';

const calendar = calendarOf({ rules: knownLaw.rules as Rule[] });
const someDay = fc.integer({ min: 0, max: 3 * 365 }).map((days) => addDays('2025-01-01', days));
const someCount = fc.integer({ min: 1, max: 60 });

it('passes over weekends, Tết and the days off given instead, and works the Saturdays given for them', () => {
  expect(addWorkingDays('2026-02-13', 1, calendar)).toBe('2026-02-23');
  expect(addWorkingDays('2026-04-24', 2, calendar)).toBe('2026-04-29');
  expect(isWorkingDay('2026-08-22', calendar)).toBe(true);
  expect(addWorkingDays('2026-08-28', 1, calendar)).toBe('2026-09-03');
});

it('gives the day after which exactly so many working days have passed', () => {
  fc.assert(
    fc.property(someDay, someCount, (day, count) => {
      const end = addWorkingDays(day, count, calendar);
      expect(isWorkingDay(end, calendar)).toBe(true);
      expect(countWorkingDays(day, end, calendar)).toBe(count);
    }),
  );
});

it('comes back to a working day it began on, and never is earlier for more days', () => {
  fc.assert(
    fc.property(someDay, someCount, (day, count) => {
      const end = addWorkingDays(day, count, calendar);
      expect(addWorkingDays(day, count + 1, calendar) > end).toBe(true);
      if (isWorkingDay(day, calendar)) expect(addWorkingDays(end, -count, calendar)).toBe(day);
    }),
  );
});

it('keeps the end of a month at the end of a shorter one', () => {
  expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
  expect(addMonths('2026-12-15', 2)).toBe('2027-02-15');
});
