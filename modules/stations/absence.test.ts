import { expect, it } from 'vitest';
import { absencesIn } from './absence.ts';

const at = (hour: number, online: boolean) => ({ at: new Date(Date.UTC(2026, 10, 22, hour)), online });

it('tells when a device was away, however the news of it came', () => {
  const heard = [at(9, true), at(1, true), at(14, false), at(5, false), at(6, false)];
  expect(absencesIn(heard)).toEqual([
    { from: '2026-11-22T14:00:00.000Z', until: null },
    { from: '2026-11-22T05:00:00.000Z', until: '2026-11-22T09:00:00.000Z' },
  ]);
  expect(absencesIn([at(1, true)])).toEqual([]);
});
