import { expect, test } from 'vitest';
import { deadline, length, span } from './format.ts';
import { vi } from './texts/vi.ts';

const now = Date.parse('2026-09-15T09:25:00+07:00');

test('a deadline is said in the largest fitting word', () => {
  expect(deadline('2026-09-15T10:05:00+07:00', vi, now)).toEqual({ text: 'còn 40 phút', tone: 'bad' });
  expect(deadline('2026-09-15T20:25:00+07:00', vi, now)).toEqual({ text: 'còn 11 giờ', tone: 'warn' });
  expect(deadline('2026-09-21T09:25:00+07:00', vi, now)).toEqual({ text: 'còn 6 ngày', tone: 'plain' });
});

test('a missed deadline says how late it is', () => {
  expect(deadline('2026-09-10T09:25:00+07:00', vi, now)).toEqual({ text: 'quá 5 ngày', tone: 'bad' });
});

test('a span never says zero minutes', () => {
  expect(span(1000, vi)).toBe('1 phút');
});

test('a length is minutes and seconds', () => {
  expect(length(80_000)).toBe('1:20');
});
