import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningsOf, withMoved } from './slot-items.ts';

test('items begin one after the other', () => {
  const item = (seconds: number) => ({ id: `${seconds}`, kind: 'BULLETINS' as const, topic: null, seconds });
  const slot = {
    id: 'a',
    name: 'Bản tin sáng',
    begins: '05:30',
    minutes: 30,
    days: { kind: 'HOLIDAYS' as const },
    volume: null,
  };
  expect(beginningsOf({ ...slot, items: [item(8), item(600), item(60)] })).toEqual([
    '05:30',
    '05:30:08',
    '05:40:08',
  ]);
});

test('moving loses and doubles nothing, and moving back is as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
      const [from, to] = [a % items.length, b % items.length];
      const moved = withMoved(items, from, to);
      expect(moved[to]).toBe(items[from]);
      expect(withMoved(moved, to, from)).toEqual(items);
    }),
  );
});
