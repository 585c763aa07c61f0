import { expect, it } from 'vitest';
import { judgeDisk, judgeOutbox, worstOf } from './judge.ts';

const GB = 1_000_000_000;

it('is as bad as its worst part', () => {
  expect(worstOf([])).toBe('OK');
  expect(worstOf([{ state: 'OK' }, { state: 'FAILING' }, { state: 'WARNING' }])).toBe('FAILING');
});

it('warns while there is time: work that waits, work that failed, a disk that fills', () => {
  const outbox = (oldestSeconds: number, failedToday = 0) =>
    judgeOutbox({ waiting: 3, oldestSeconds, failedToday }).state;
  expect([outbox(2), outbox(2, 1), outbox(90), outbox(601)]).toEqual(['OK', 'WARNING', 'WARNING', 'FAILING']);
  const disk = (free: number, whole: number) => judgeDisk({ free, whole }).state;
  expect([disk(50 * GB, 100 * GB), disk(5 * GB, 100 * GB), disk(0.4 * GB, 1 * GB)]).toEqual([
    'OK',
    'WARNING',
    'FAILING',
  ]);
});
