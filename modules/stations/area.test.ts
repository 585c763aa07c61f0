import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxAround, isInside, type Shape } from './area.ts';

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

it('knows a point in the shape from one outside it or in a hole of it', () => {
  const withHole: Shape = { type: 'Polygon', coordinates: [square(104, 22, 1), square(104.4, 22.4, 0.2)] };
  expect(isInside(withHole, 104.2, 22.2)).toBe(true);
  expect(isInside(withHole, 104.5, 22.5)).toBe(false);
  expect(isInside(withHole, 105.2, 22.2)).toBe(false);
  const two: Shape = { type: 'MultiPolygon', coordinates: [[square(104, 22, 1)], [square(106, 22, 1)]] };
  expect([104.5, 105.5, 106.5].map((lon) => isInside(two, lon, 22.5))).toEqual([true, false, true]);
});

it('agrees with the plain sum of angles for any drawn line', () => {
  const coordinate = fc.integer({ min: -500, max: 500 });
  const corner = fc.tuple(coordinate, coordinate);
  fc.assert(
    fc.property(fc.array(corner, { minLength: 3, maxLength: 9 }), corner, (corners, [lon, lat]) => {
      const ring = [...corners, corners[0]!].map(([x, y]) => [x, y]);
      const shape: Shape = { type: 'Polygon', coordinates: [ring] };
      let turns = 0;
      for (let at = 1; at < ring.length; at++) {
        const [x1, y1] = [ring[at - 1]![0]! - lon, ring[at - 1]![1]! - lat];
        const [x2, y2] = [ring[at]![0]! - lon, ring[at]![1]! - lat];
        // On the line itself either answer is right.
        fc.pre(Math.abs(x1 * y2 - x2 * y1) > 0);
        turns += Math.atan2(x1 * y2 - x2 * y1, x1 * x2 + y1 * y2);
      }
      expect(isInside(shape, lon, lat)).toBe(Math.round(turns / (2 * Math.PI)) % 2 !== 0);
      const { west, south, east, north } = boxAround(shape);
      if (isInside(shape, lon, lat))
        expect(west <= lon && lon <= east && south <= lat && lat <= north).toBe(true);
    }),
    { numRuns: 200 },
  );
});
