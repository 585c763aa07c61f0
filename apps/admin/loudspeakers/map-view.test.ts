import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxOf, MAP, placeOn, pointAt, viewOf, zoomed } from './map-view.ts';

const view = fc.record({
  lon: fc.double({ min: 102, max: 110, noNaN: true }),
  lat: fc.double({ min: 8, max: 24, noNaN: true }),
  across: fc.double({ min: 0.01, max: 10, noNaN: true }),
});
const x = fc.integer({ min: 0, max: MAP.width });
const y = fc.integer({ min: 0, max: MAP.height });

it('finds the point again that it has drawn, and shows what its box holds', () => {
  fc.assert(
    fc.property(view, x, y, (seen, left, top) => {
      const { lon, lat } = pointAt(seen, left, top);
      const [again, below] = placeOn(seen, lon, lat);
      expect(Math.hypot(again - left, below - top)).toBeLessThan(0.01);
      const { west, south, east, north } = boxOf(seen);
      expect(west - 1e-6 <= lon && lon <= east + 1e-6 && south - 1e-6 <= lat && lat <= north + 1e-6).toBe(
        true,
      );
    }),
  );
});

it('holds the point under the pointer still while one comes closer', () => {
  const seen = { lon: 103.8, lat: 22.4, across: 2 };
  const before = pointAt(seen, 200, 100);
  const after = pointAt(zoomed(seen, 0.5, 200, 100), 200, 100);
  expect(after.lon).toBeCloseTo(before.lon, 6);
  expect(after.lat).toBeCloseTo(before.lat, 2);
});

it('shows all of what it is asked to show', () => {
  const seen = viewOf([
    { lon: 103.5, lat: 21.4 },
    { lon: 105.1, lat: 22.8 },
  ])!;
  const { west, south, east, north } = boxOf(seen);
  expect([west < 103.5, east > 105.1, south < 21.4, north > 22.8]).toEqual([true, true, true, true]);
  expect(viewOf([])).toBeNull();
});
