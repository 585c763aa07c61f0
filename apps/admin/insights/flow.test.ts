import type { Journey } from '@saola/api-client';
import { expect, test } from 'vitest';
import { flowOf, split } from './flow.ts';

const zero = {
  targeted: 0,
  delivered: 0,
  started: 0,
  finished: 0,
  failed: 0,
  silent: 0,
  shown: 0,
  read: 0,
  answered: 0,
};

test('a silent player is told from one that was heard', () => {
  expect(split('LOUDSPEAKER', { targeted: 3, finished: 1, silent: 1, failed: 1 })).toEqual({
    done: 1,
    silent: 1,
    failed: 1,
    waiting: 0,
  });
});

test('a board that never showed the story proves nothing', () => {
  expect(split('BOARD', { targeted: 1, delivered: 1, shown: 0 })).toMatchObject({ done: 0, waiting: 1 });
});

test('the parts of a channel are never more than its places', () => {
  const parts = split('PORTAL', { targeted: 1, delivered: 4, failed: 3 });
  expect(parts.done + parts.silent + parts.waiting + parts.failed).toBe(1);
});

test('every place that leaves the source arrives in some result', () => {
  const journey: Pick<Journey, 'units'> = {
    units: Array.from({ length: 9 }, (_, index) => ({
      unitId: `u${index}`,
      unitName: `Xã ${index}`,
      unitPath: `laocai.u${index}`,
      feedback: 0,
      channels: {
        LOUDSPEAKER: { ...zero, targeted: index + 1, finished: index },
        PORTAL: { ...zero, targeted: 1, delivered: 1 },
      },
    })),
  };
  const flow = flowOf(journey);
  const fromUnits = flow.units.reduce((sum, unit) => sum + unit.all, 0);
  const { done, silent, waiting, failed, all } = flow.total;
  expect(fromUnits).toBe(all);
  expect(done + silent + waiting + failed).toBe(all);
  expect(flow.units).toHaveLength(5);
  expect(flow.gathered).toBe(5);
});
