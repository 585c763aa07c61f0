import { expect, test } from 'vitest';
import { saola } from '../../tests/support/command-line.ts';

const input = {
  timeZone: 'Asia/Ho_Chi_Minh',
  from: '2026-05-11T05:00:00+07:00',
  to: '2026-05-11T23:00:00+07:00',
  quietHours: [{ start: '21:30', end: '04:30' }],
  items: [
    { id: 'dai', priority: 'normal', order: 1, starts: '2026-05-11T06:00:00+07:00', durationSeconds: 700 },
    { id: 'cho', priority: 'normal', order: 2, starts: '2026-05-11T06:00:00+07:00', durationSeconds: 60 },
  ],
};
const timeline = (given: string, ...options: string[]) =>
  saola({}, ['broadcasting', 'timeline', ...options], given);

test('segments on standard output, reasons on standard error when asked for', () => {
  const plain = timeline(JSON.stringify(input));
  expect(plain).toMatchObject({ status: 0, err: '' });
  expect(JSON.parse(plain.out)).toEqual([
    { id: 'dai', start: '2026-05-11T06:00:00+07:00', end: '2026-05-11T06:11:40+07:00', offsetSeconds: 0 },
  ]);
  const explained = timeline(JSON.stringify(input), '--explain');
  expect(explained.out).toBe(plain.out);
  const reasons = explained.err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string });
  expect(reasons).toContainEqual({ at: '2026-05-11T06:11:40+07:00', id: 'cho', what: 'dropped', rule: 7 });
}, 60_000);

test('input it cannot use is named by its code', () => {
  expect(timeline('{')).toMatchObject({ status: 2, out: '' });
  expect(timeline('{}').err).toMatch(/^timeline\/invalid-input: /);
}, 60_000);
