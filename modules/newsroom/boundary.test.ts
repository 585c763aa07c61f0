import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPoints, readBoundary, readGeoJson, ringsOf, simplifyBoundary } from './boundary.ts';

const ring = [
  [103.8, 22.3],
  [103.9, 22.3],
  [103.9, 22.4],
  [103.8, 22.3],
];
const polygon = { type: 'Polygon', coordinates: [ring] };
const ofFeature = (geometry: unknown, properties: object = {}) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry }],
});

describe('a boundary from outside', () => {
  it('is areas and places with names, and nothing else that stood in the file', () => {
    const read = readGeoJson(ofFeature(polygon, { ten: 'Xã <b>Tả Phìn\u202e', population: 5_000 }));
    expect(read).toEqual({ value: ofFeature(polygon, { name: 'Xã bTả Phìn' }) });
    expect(readGeoJson(polygon)).toEqual({ value: ofFeature(polygon, { name: '' }) });
  });

  it.each([
    ['another planet', { type: 'Point', coordinates: [2.3, 48.8] }, /WGS84/],
    ['VN-2000', { type: 'Point', coordinates: [412_345.1, 2_479_000.2] }, /VN-2000/],
    ['latitude first', { type: 'Point', coordinates: [22.3, 103.8] }, /kinh độ trước/],
    ['an open line', { type: 'Polygon', coordinates: [ring.slice(0, 3)] }, /khép kín/],
    ['a line', { type: 'LineString', coordinates: ring }, /GeoJSON/],
    ['no numbers', { type: 'Point', coordinates: ['103', null] }, /WGS84/],
  ])('refuses %s with a sentence', (_, geometry, sentence) => {
    const read = readGeoJson(ofFeature(geometry));
    expect('problem' in read && read.problem.vi).toMatch(sentence);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => void readGeoJson(input)));
    fc.assert(fc.property(fc.jsonValue(), (geometry) => void readBoundary(ofFeature(geometry))));
  });

  it('with many points keeps its shape in fewer, closed and readable again', () => {
    const circle = Array.from({ length: 9_000 }, (_, at) => {
      const turn = ((at % 8_999) / 8_999) * 2 * Math.PI;
      return [103.8 + Math.cos(turn) / 10, 22.3 + Math.sin(turn) / 10];
    });
    const read = readGeoJson(ofFeature({ type: 'Polygon', coordinates: [circle] }));
    if (!('value' in read)) throw new Error('not read');
    expect(readBoundary(read.value)).toHaveProperty('problem');
    const simple = simplifyBoundary(read.value, 200)!;
    expect(countPoints(simple)).toBeGreaterThan(20);
    expect(countPoints(simple)).toBeLessThanOrEqual(200);
    expect(readBoundary(simple)).toEqual({ value: simple });
    const [outer] = ringsOf(simple.features[0]!)[0]!;
    for (const [lon, lat] of outer!) expect(Math.hypot(lon - 103.8, lat - 22.3)).toBeCloseTo(0.1, 4);
  });
});
