import { expect, test } from 'vitest';
import { killAgents } from './kill-for-tests.ts';

// A thousand of them: npm run bench:kill.
test('killed at any instant, an agent loses no order and no entry, doubles none, and keeps no half sound', async () => {
  const { orders, entries, faults } = await killAgents(50);
  expect(faults).toEqual([]);
  expect(orders).toBeGreaterThan(0);
  expect(entries).toBeGreaterThan(orders);
}, 180_000);
