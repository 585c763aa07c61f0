import type { MandatoryType } from '@saola/law';
import { expect, it } from 'vitest';
import { type Clock, judge as judgeSince, openOf, type Published, tallyOf } from './obligation.ts';

const duty = (about: Partial<MandatoryType> = {}): MandatoryType => ({
  type: 'leader',
  code: 'PUB-03',
  instrument: 'ND-224-2026',
  article: 'Điều 9',
  certainty: 'S',
  effectiveFrom: '2026-07-01',
  label: { vi: 'Lãnh đạo', en: 'Leaders' },
  parts: null,
  every: null,
  periodField: null,
  also: [],
  ...about,
});
const calendar = { off: new Set<string>(), worked: new Set<string>() };
const at = (now: string) => ({
  now: new Date(`${now}T09:00:00+07:00`),
  calendar,
  grace: { limit: 5, unit: 'WORKING_DAYS' as const, from: 'CREATED' as const },
});
const there = (about: Partial<Published> = {}): Published => ({
  items: 1,
  latest: new Date('2026-11-10T09:00:00+07:00'),
  period: null,
  parts: [],
  late: 0,
  ...about,
});
const today = at('2026-11-22');

const judge = (one: MandatoryType, published: Published | undefined, clock: Clock) =>
  judgeSince(one, published, clock, '2025-07-01');

it('finds nothing where nothing stands, late once the days of the law are over', () => {
  expect(judge(duty(), undefined, at('2026-07-08'))).toMatchObject({
    state: 'MISSING',
    due: '2026-07-08',
    lateSince: null,
  });
  expect(judge(duty(), undefined, at('2026-07-09')).lateSince).toBe('2026-07-09');
  expect(judge(duty(), there(), today)).toMatchObject({ state: 'OK', due: null, lateSince: null });
  expect(judgeSince(duty(), undefined, today, '2026-11-18')).toMatchObject({ due: '2026-11-25' });
});

it('names the parts that are not there', () => {
  const label = { vi: 'Lịch sử', en: 'History' };
  const parts = {
    field: 'aspect',
    named: [
      { value: 'HISTORY', label },
      { value: 'RELICS', label },
    ],
  };
  const judged = judge(duty({ parts }), there({ parts: ['HISTORY', 'OVERVIEW'] }), today);
  expect(judged).toMatchObject({ state: 'INCOMPLETE', missingParts: [{ value: 'RELICS' }] });
  expect(judge(duty({ parts }), there({ parts: ['RELICS', 'HISTORY'] }), today).state).toBe('OK');
});

it('wants the schedule of a week when the week begins', () => {
  const schedule = duty({ every: 'WEEK', periodField: 'week' });
  const state = (week: string, day: string) => judge(schedule, there({ period: week }), at(day));
  expect(state('2026-11-16', '2026-11-22').state).toBe('OK');
  expect(state('2026-11-16', '2026-11-23').state).toBe('OK');
  expect(state('2026-11-16', '2026-11-24')).toMatchObject({ state: 'STALE', lateSince: '2026-11-24' });
  expect(state('2026-11-23', '2026-11-24').state).toBe('OK');
});

it('wants something in each month before the month is over', () => {
  const monthly = duty({ every: 'MONTH' });
  const september = there({ latest: new Date('2026-09-10T09:00:00+07:00') });
  expect(judge(monthly, september, at('2026-10-31')).state).toBe('OK');
  expect(judge(monthly, september, today)).toMatchObject({ state: 'STALE', lateSince: '2026-11-01' });
});

it('tells what was published late where all else is in order', () => {
  expect(judge(duty(), there({ late: 2 }), today)).toMatchObject({ state: 'LATE', late: 2, lateSince: null });
});

it('counts what is open, and since when the oldest of it is late', () => {
  const tally = tallyOf([
    judge(duty(), undefined, today),
    judge(duty({ every: 'MONTH' }), there({ latest: new Date('2026-09-10T09:00:00+07:00') }), today),
    judge(duty(), there({ late: 1 }), today),
    judge(duty(), there(), today),
  ]);
  expect(tally).toMatchObject({ owed: 4, missing: 1, stale: 1, late: 1, ok: 1, overdue: 2 });
  expect([openOf(tally), tally.lateSince]).toEqual([2, '2026-07-09']);
});
