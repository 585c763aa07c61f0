import { expect, test } from 'vitest';
import { layOut } from './sankey.ts';

const frame = { width: 400, height: 100, nodeWidth: 10, gap: 10, labels: 0 };
const nodes = [
  { id: 'source', column: 0, value: 4 },
  { id: 'a', column: 1, value: 3 },
  { id: 'b', column: 1, value: 1 },
];

test('heights are in proportion and a column fits its frame', () => {
  const { nodes: placed } = layOut(nodes, [], frame);
  const [, a, b] = placed;
  expect(a!.height / b!.height).toBeCloseTo(3);
  expect(b!.y + b!.height).toBeLessThanOrEqual(100.001);
});

test('a link of nothing draws nothing', () => {
  expect(layOut(nodes, [{ from: 'source', to: 'a', value: 0 }], frame).ribbons).toHaveLength(0);
});

test('a link without its node is a mistake, not a gap', () => {
  expect(() => layOut(nodes, [{ from: 'source', to: 'z', value: 1 }], frame)).toThrow('z');
});
