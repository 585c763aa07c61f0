import type { Programme } from '@saola/api-client';
import { expect, test } from 'vitest';
import { layOut } from './timeline.ts';

const programme = (about: Partial<Programme>): Programme => ({
  id: 'p',
  storyId: 's',
  editionId: 'e',
  title: 'Bản tin',
  unitId: 'u',
  unitName: 'Xã Tả Phìn',
  priority: 'NORMAL',
  startsAt: '2026-09-15T13:00:00+07:00',
  durationMs: 60_000,
  state: 'PLANNED',
  reason: null,
  mayWrite: false,
  devices: { total: 1, received: 0, started: 0, finished: 0, failed: 0, silent: 0 },
  ...about,
});
const noon = new Date('2026-09-15T13:00:00+07:00');

test('a programme of the middle hour stands in the middle', () => {
  expect(layOut([programme({})], noon).rows[0]?.blocks[0]?.left).toBeCloseTo(50);
});

test('now is left out on a day that is not shown', () => {
  expect(layOut([programme({ startsAt: '2026-09-16T13:00:00+07:00' })], noon).now).toBeNull();
});

test('a programme at three in the morning widens the hours', () => {
  const { hours, rows } = layOut([programme({ startsAt: '2026-09-15T03:00:00+07:00' })], noon);
  expect(hours[0]?.label).toBe('03:00');
  expect(rows[0]?.blocks[0]?.left).toBe(0);
});

test('what has no time yet is told apart, what is cancelled is not shown', () => {
  const { unplaced, rows } = layOut([programme({ startsAt: null }), programme({ state: 'CANCELLED' })], noon);
  expect(unplaced).toHaveLength(1);
  expect(rows).toHaveLength(0);
});

test('what only silent players played is never shown as heard', () => {
  const devices = { total: 3, received: 3, started: 3, finished: 3, failed: 0, silent: 3 };
  const toneWith = (silent: number) =>
    layOut([programme({ state: 'PLAYED', devices: { ...devices, silent } })], noon).rows[0]?.blocks[0]?.tone;
  expect([toneWith(0), toneWith(1), toneWith(3)]).toEqual(['done', 'silent', 'silent']);
});
