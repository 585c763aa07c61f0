import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRange } from './byte-range.ts';

it('reads one range and answers the rest whole', () => {
  expect(parseRange('bytes=0-99', 1000)).toEqual({ start: 0, end: 99 });
  expect(parseRange('bytes=900-', 1000)).toEqual({ start: 900, end: 999 });
  expect(parseRange('bytes=-100', 1000)).toEqual({ start: 900, end: 999 });
  expect(parseRange('bytes=990-2000', 1000)).toEqual({ start: 990, end: 999 });
  expect(parseRange('bytes=1000-', 1000)).toBe('unsatisfiable');
  expect(parseRange('bytes=0-1,3-4', 1000)).toBe('whole');
  expect(parseRange(undefined, 1000)).toBe('whole');
});

it('never leaves the file', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 3000 }), (a, b, bytes) => {
      const range = parseRange(`bytes=${a}-${b}`, bytes);
      if (typeof range === 'object')
        expect(0 <= range.start && range.start <= range.end && range.end < bytes).toBe(true);
    }),
  );
});
