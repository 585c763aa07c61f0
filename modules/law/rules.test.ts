import { expect, it } from 'vitest';
import { deadlineFor, dueOf, nextPeriod, periodStart } from './deadline.ts';
import { disclosureGroups, groupsOfType } from './disclosure-groups.ts';
import { mandatoryTypes } from './mandatory-types.ts';
import { keyOf, knownLaw } from './rule-file.ts';
import { faultOfValue } from './rule-values.ts';
import { holdsOn, inForce, instrumentOf, type Rule, type RuleBook } from './rule.ts';
import { calendarOf } from './working-days.ts';

const bookOf = (day: string): RuleBook => ({
  day,
  rules: inForce(
    knownLaw.rules.map((rule) => ({ ...rule, effectiveTo: rule.effectiveTo ?? null })),
    day,
  ) as Rule[],
  instruments: new Map(knownLaw.instruments.map((one) => [one.code, one])),
});
const today = bookOf('2026-11-22');
const calendar = calendarOf(today);
const typesOf = (book: RuleBook, kind: string) => mandatoryTypes(book, kind).map(({ type }) => type);

it('has every rule in the form of its kind, citing an instrument that is listed', () => {
  for (const rule of knownLaw.rules) {
    expect([rule.code, faultOfValue(rule.kind, rule.value)]).toEqual([rule.code, null]);
    expect(instrumentOf(today, rule.instrument), rule.instrument).not.toBeNull();
  }
});

it('has one rule of a code and a subject on any day', () => {
  for (const rules of Map.groupBy(knownLaw.rules, keyOf).values())
    for (const { effectiveFrom } of rules) {
      const there = rules.filter((rule) =>
        holdsOn({ ...rule, effectiveTo: rule.effectiveTo ?? null }, effectiveFrom),
      );
      expect(there, keyOf(there[0]!)).toHaveLength(1);
    }
});

it('asks of a commune what the decree of 2026 names, and of a department its own', () => {
  const commune = mandatoryTypes(today, 'COMMUNE');
  expect(typesOf(today, 'COMMUNE')).toEqual(
    expect.arrayContaining([
      'introduction',
      'apparatus',
      'boundary-map',
      'leader',
      'channel',
      'disclosure-item',
    ]),
  );
  const introduction = commune.find(({ type }) => type === 'introduction');
  expect(introduction).toMatchObject({ code: 'PUB-03', instrument: 'ND-224-2026', certainty: 'S' });
  expect(introduction?.parts?.named).toHaveLength(5);
  expect(typesOf(today, 'DEPARTMENT')).not.toContain('boundary-map');
  expect(typesOf(today, 'MAIN')).toEqual(expect.arrayContaining(['spokesperson', 'press-conference']));
  expect(typesOf(today, 'PRESS')).toEqual([]);
});

it('cites the surest basis first and keeps the period another one gives', () => {
  const statistics = mandatoryTypes(today, 'COMMUNE').find(({ type }) => type === 'statistics-report');
  expect(statistics).toMatchObject({ code: 'PUB-21', certainty: 'S', every: 'YEAR' });
  expect(statistics?.also.map(({ code }) => code)).toEqual(['CM-13']);
});

it('answers with the law of the day it is asked about', () => {
  const schedule = (day: string) =>
    mandatoryTypes(bookOf(day), 'MAIN').find(({ type }) => type === 'leader-schedule')?.instrument;
  expect(['2020-01-01', '2024-01-01', '2026-07-01'].map(schedule)).toEqual([
    'ND-43-2011',
    'ND-42-2022',
    'TT-22-2023',
  ]);
  expect(typesOf(bookOf('2026-06-30'), 'COMMUNE')).not.toContain('boundary-map');
});

it('counts a deadline of its own where there is one, else that of all information', () => {
  expect(deadlineFor(today, 'spokesperson')).toMatchObject({ code: 'DL-14', limit: 24, unit: 'HOURS' });
  expect(deadlineFor(today, 'plan')).toMatchObject({ code: 'DL-01', limit: 5, from: 'CREATED' });
  expect(deadlineFor(bookOf('2020-01-01'), 'plan')).toMatchObject({ code: 'DL-06', limit: 10 });
});

it('is over at midnight in Vietnam, in hours to the minute, and before for a notice', () => {
  const friday = new Date('2026-11-20T03:00:00Z');
  const due = (subject: string) => dueOf(deadlineFor(today, subject)!, friday, calendar).toISOString();
  // Tuesday 24 November is a public holiday.
  expect(due('plan')).toBe('2026-11-30T17:00:00.000Z');
  expect(due('spokesperson')).toBe('2026-11-21T03:00:00.000Z');
  expect(due('planned-stop')).toBe('2026-11-11T17:00:00.000Z');
});

it('knows the periods: weeks from Monday, quarters from January', () => {
  expect(periodStart('WEEK', '2026-11-22')).toBe('2026-11-16');
  expect(nextPeriod('WEEK', '2026-11-22')).toBe('2026-11-23');
  expect(periodStart('QUARTER', '2026-11-22')).toBe('2026-10-01');
  expect(nextPeriod('YEAR', '2026-11-22')).toBe('2027-01-01');
});

it('has the fifteen groups of information in the order of the law, in four languages', () => {
  expect(disclosureGroups(today).map(({ letter }) => letter)).toEqual([...'abcdđeghiklmnop']);
  expect(groupsOfType(today, 'project')).toEqual(['g']);
});
