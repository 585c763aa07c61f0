import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather, stepFor, type MapPoint } from './grid.ts';

const point = fc.record({
  lat: fc.double({ min: 8, max: 24, noNaN: true }),
  lon: fc.double({ min: 102, max: 110, noNaN: true }),
  name: fc.constant('Cụm loa'),
  deviceId: fc.constant(null),
  standing: fc.constantFrom<MapPoint['standing'][]>('WELL', 'AWAY', 'FAULTY', 'WAITING'),
});

it('loses no point, and draws no more of them than a map can show', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 200 }), (points) => {
      const cells = gather(points, stepFor(102, 110));
      expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(points.length);
      expect(cells.reduce((sum, cell) => sum + cell.away, 0)).toBe(
        points.filter(({ standing }) => standing === 'AWAY').length,
      );
      // 16 degrees high, at most half a degree a cell.
      expect(cells.length).toBeLessThanOrEqual(17 * 33);
    }),
    { numRuns: 50 },
  );
});

it('keeps its cells while the map is moved, and halves them when one comes closer', () => {
  expect(stepFor(104, 105)).toBe(stepFor(104.3, 105.3));
  expect(stepFor(104, 104.5)).toBe(stepFor(104, 105) / 2);
});
