import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSchedule, type Finding, type Surroundings } from './check-schedule.ts';
import { airtimesOf, minuteOf } from './days.ts';
import { presetOf } from './limits.ts';
import type { SlotDays, TimeSlot } from './time-slot.ts';

const daily: SlotDays = { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'AS_USUAL' };
const slot = (begins: string, minutes: number, days: SlotDays = daily): TimeSlot => ({
  id: crypto.randomUUID(),
  name: `Khung giờ ${begins}`,
  begins,
  minutes,
  days,
  volume: null,
});
const tet = new Set(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09']);
const around: Surroundings = { from: '2026-11-23', holidays: tet, quietHours: [], limits: null };
const codes = (findings: Finding[]) => findings.map(({ code }) => code);
const daysOf = (days: SlotDays, from: string, count: number) =>
  airtimesOf([slot('17:00', 30, days)], from, count, tet).map(({ day }) => day);

describe('the days of a slot', () => {
  test('weekdays, silent or not on public holidays', () => {
    const working: SlotDays = { kind: 'WEEKDAYS', weekdays: [1, 2, 3, 4, 5], holidays: 'SILENT' };
    expect(daysOf(working, '2027-02-01', 14)).toEqual([
      '2027-02-01',
      '2027-02-02',
      '2027-02-03',
      '2027-02-04',
      '2027-02-10',
      '2027-02-11',
      '2027-02-12',
    ]);
  });

  test('the first and the full moon of each lunar month', () => {
    const moons: SlotDays = { kind: 'MONTH_DAYS', calendar: 'LUNAR', days: [1, 15] };
    expect(daysOf(moons, '2026-11-01', 60)).toEqual(['2026-11-09', '2026-11-23', '2026-12-09', '2026-12-23']);
  });

  test('the ancestors’ day of the kings is kept by the moon, the national day by the sun', () => {
    const kings: SlotDays = { kind: 'YEAR_DAYS', calendar: 'LUNAR', days: [{ month: 3, day: 10 }] };
    expect(daysOf(kings, '2026-01-01', 365)).toEqual(['2026-04-26']);
    const nation: SlotDays = { kind: 'YEAR_DAYS', calendar: 'SOLAR', days: [{ month: 9, day: 2 }] };
    expect(daysOf(nation, '2026-01-01', 365)).toEqual(['2026-09-02']);
  });

  test('a slot begins and ends by the clocks of Vietnam', () => {
    const [airtime] = airtimesOf([slot('05:30', 45)], '2026-11-23', 1, tet);
    expect(airtime?.begins.toISOString()).toBe('2026-11-22T22:30:00.000Z');
    expect(airtime?.ends.toISOString()).toBe('2026-11-22T23:15:00.000Z');
  });
});

describe('what is wrong with a schedule', () => {
  test('two that overlap are told once, with the first day, also where only one day of the year has both', () => {
    const kings: SlotDays = { kind: 'YEAR_DAYS', calendar: 'LUNAR', days: [{ month: 3, day: 10 }] };
    const [evening, feast] = [slot('17:00', 60), slot('17:30', 60, kings)];
    expect(checkSchedule([evening, feast], around)).toEqual([
      { code: 'overlap', weight: 'CONFLICT', slotIds: [evening.id, feast.id], day: '2027-04-16' },
    ]);
  });

  test('one that follows at the very minute is right', () => {
    expect(checkSchedule([slot('17:00', 30), slot('17:30', 30)], around)).toEqual([]);
  });

  test('quiet hours past midnight reach into the morning', () => {
    const quietHours = [{ start: '21:30', end: '05:00' }];
    const check = (begins: string, minutes: number) =>
      codes(checkSchedule([slot(begins, minutes)], { ...around, quietHours }));
    expect(check('04:45', 20)).toEqual(['quiet-hours']);
    expect(check('05:00', 20)).toEqual([]);
    expect(check('21:00', 30)).toEqual([]);
    expect(check('21:00', 31)).toEqual(['quiet-hours']);
  });

  test('past midnight, and never used', () => {
    const gone: SlotDays = { kind: 'DATES', dates: ['2020-01-01'] };
    expect(codes(checkSchedule([slot('23:30', 60), slot('08:00', 10, gone)], around))).toEqual([
      'past-midnight',
      'never-used',
    ]);
  });

  test('the rule of inner Hà Nội warns of a third broadcast, of Saturdays and of more than a quarter of an hour', () => {
    const limits = presetOf('ha-noi-inner');
    const slots = [slot('06:30', 15), slot('11:00', 15), slot('17:00', 30)];
    const found = checkSchedule(slots, { ...around, limits });
    expect(codes(found)).toEqual(['too-many-a-day', 'too-many-days-a-week', 'silent-weekday', 'too-long']);
    expect(found.every(({ weight }) => weight === 'WARNING')).toBe(true);
  });

  test('whatever the slots: overlaps are said exactly where two share a minute of a day', () => {
    const anySlot = fc
      .tuple(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 5, max: 240 }),
        fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      )
      .map(([minute, minutes, weekdays]) =>
        slot(
          `${`${Math.floor(minute / 60)}`.padStart(2, '0')}:${`${minute % 60}`.padStart(2, '0')}`,
          minutes,
          { kind: 'WEEKDAYS', weekdays, holidays: 'AS_USUAL' },
        ),
      );
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 5 }), (slots) => {
        const shared = slots.flatMap((a, index) =>
          slots.slice(index + 1).filter((b) => {
            const days = [a, b].map(({ days }) => (days.kind === 'WEEKDAYS' ? days.weekdays : []));
            const [first, second] = [minuteOf(a.begins), minuteOf(b.begins)];
            return (
              days[0]!.some((day) => days[1]!.includes(day)) &&
              first < second + b.minutes &&
              second < first + a.minutes
            );
          }),
        );
        const told = checkSchedule(slots, around).filter(({ code }) => code === 'overlap');
        expect(told).toHaveLength(shared.length);
      }),
      { numRuns: 40 },
    );
  });
});
