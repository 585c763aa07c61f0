import type { LawRule } from '@saola/api-client';
import { expect, test } from 'vitest';
import { vi } from '../texts/vi.ts';
import { changesAfter, readDays, sayRule, standingOf, subjectOf } from './say-rule.ts';

const rule = (about: Partial<LawRule>): LawRule => ({
  id: 'r',
  code: 'DL-14',
  kind: 'DEADLINE',
  instrument: 'ND-244-2026',
  article: 'Điều 3',
  subject: 'spokesperson',
  value: { limit: 24, unit: 'HOURS', from: 'ASSIGNED' },
  effectiveFrom: '2026-07-01',
  effectiveTo: null,
  certainty: 'S',
  note: '',
  origin: 'SAOLA',
  writtenByName: 'Saola',
  ...about,
});

test('a deadline is said as officials say it', () => {
  expect(sayRule(rule({}), vi, 'vi')).toBe('Chậm nhất 24 giờ từ khi phân công');
  expect(subjectOf(rule({}), vi, 'vi')).toBe('Người phát ngôn');
  const notice = rule({ value: { limit: 7, unit: 'WORKING_DAYS', from: 'HAPPENED', bound: 'BEFORE' } });
  expect(sayRule(notice, vi, 'vi')).toBe('Trước ít nhất 7 ngày làm việc so với lúc sự việc xảy ra');
});

test('a change stands once, with what follows', () => {
  const old = rule({ effectiveTo: '2027-01-01' });
  const next = rule({ id: 'n', effectiveFrom: '2027-01-01' });
  const ending = rule({ id: 'e', code: 'DL-15', effectiveTo: '2026-12-01' });
  const changes = changesAfter([old, next, ending, rule({ code: 'DL-16' })], '2026-11-22');
  expect(changes.map(({ what, rule: { id } }) => [what, id])).toEqual([
    ['ends', 'e'],
    ['begins', 'n'],
  ]);
  expect([standingOf(old, '2027-01-01'), standingOf(next, '2026-12-31')]).toEqual(['past', 'future']);
});

test('days off are read a line each', () => {
  expect(readDays('2027-02-08 Tết\n\n2027-02-09')).toEqual([
    { day: '2027-02-08', name: 'Tết' },
    { day: '2027-02-09', name: '' },
  ]);
  expect(readDays('Tết 2027-02-08')).toBeNull();
});
