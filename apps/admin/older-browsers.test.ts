import { expect, test } from 'vitest';

test('the methods of newer browsers are there in older ones and do the same', async () => {
  const names = ['toReversed', 'toSorted', 'toSpliced', 'with'] as const;
  const own = names.map((name) => [name, Array.prototype[name]] as const);
  const all = () => [
    [3, 1, 2].toReversed(),
    [3, 1, 2].toSorted(),
    [3, 1, 2].toSorted((a, b) => b - a),
    [3, 1, 2].toSpliced(1, 1, 7, 8),
    [3, 1, 2].with(-1, 9),
  ];
  const right = all();
  try {
    for (const name of names) Reflect.deleteProperty(Array.prototype, name);
    await import('./older-browsers.ts');
    expect('with' in Array.prototype).toBe(true);
    expect(all()).toEqual(right);
  } finally {
    for (const [name, value] of own)
      Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
  }
});
