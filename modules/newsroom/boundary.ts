import type { Said } from './content-type.ts';
import { isRecord } from './is-record.ts';
import { simplifyRing } from './simplify-ring.ts';

/** Longitude and latitude, in degrees of WGS84. */
export type Position = readonly [number, number];
/** The outer line first, then holes; each closed. */
export type Rings = readonly (readonly Position[])[];

/** One area or place of a map, as GeoJSON. */
export interface BoundaryFeature {
  type: 'Feature';
  properties: { name: string };
  geometry:
    | { type: 'Polygon'; coordinates: Rings }
    | { type: 'MultiPolygon'; coordinates: readonly Rings[] }
    | { type: 'Point'; coordinates: Position };
}

/** A map of areas and places: GeoJSON (RFC 7946) with nothing but names and geometry. */
export interface Boundary {
  type: 'FeatureCollection';
  features: readonly BoundaryFeature[];
}

const mostFeatures = 300;
/** More points than a page can draw well, or than a reader can see. */
export const mostPoints = 3_000;
/** Viet Nam with its islands and sea. */
const frame = { west: 101, east: 118, south: 6, north: 24 };

/** Reads GeoJSON from outside, of any size; never throws. What else stands in it besides names is left out. */
export function readGeoJson(input: unknown): { value: Boundary } | { problem: Said } {
  const found = featuresIn(input);
  if (!found || found.length === 0) return { problem: wrong.kind };
  if (found.length > mostFeatures) return { problem: wrong.tooMany };
  const features: BoundaryFeature[] = [];
  for (const one of found) {
    const geometry = isRecord(one) ? readGeometry(one.geometry) : wrong.kind;
    if (!('type' in geometry)) return { problem: geometry };
    features.push({ type: 'Feature', properties: { name: nameOf(one) }, geometry });
  }
  return { value: { type: 'FeatureCollection', features } };
}

/** What is stored is read once more, and is as small as `simplifyBoundary` made it. */
export function readBoundary(input: unknown): { value: Boundary } | { problem: Said } {
  const read = readGeoJson(input);
  return 'value' in read && countPoints(read.value) > mostPoints ? { problem: wrong.tooDetailed } : read;
}

/** Lines with fewer points and the same shape, until no more than `most` are left; null where that cannot be. */
export function simplifyBoundary(boundary: Boundary, most = mostPoints): Boundary | null {
  let simple = boundary;
  for (let tolerance = 0.00005; countPoints(simple) > most && tolerance < 0.1; tolerance *= 1.6)
    simple = { ...boundary, features: boundary.features.map((one) => simplifyFeature(one, tolerance)) };
  return countPoints(simple) <= most ? simple : null;
}

export const ringsOf = ({ geometry }: BoundaryFeature): readonly Rings[] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];

export const countPoints = ({ features }: Boundary): number =>
  features.reduce(
    (sum, one) =>
      sum +
      (one.geometry.type === 'Point'
        ? 1
        : ringsOf(one)
            .flat()
            .reduce((all, ring) => all + ring.length, 0)),
    0,
  );

function featuresIn(input: unknown): unknown[] | null {
  if (!isRecord(input)) return null;
  if (input.type === 'FeatureCollection') return Array.isArray(input.features) ? input.features : null;
  if (input.type === 'Feature') return [input];
  return 'coordinates' in input ? [{ type: 'Feature', properties: {}, geometry: input }] : null;
}

function readGeometry(input: unknown): BoundaryFeature['geometry'] | Said {
  if (!isRecord(input) || !Array.isArray(input.coordinates)) return wrong.kind;
  const { type, coordinates } = input;
  if (type === 'Point') {
    const position = readPosition(coordinates);
    return position ? { type, coordinates: position } : wrong.place;
  }
  if (type === 'Polygon') {
    const rings = readRings(coordinates);
    return Array.isArray(rings) ? { type, coordinates: rings } : rings;
  }
  if (type !== 'MultiPolygon' || coordinates.length === 0) return wrong.kind;
  const polygons: Rings[] = [];
  for (const one of coordinates) {
    const rings = readRings(one);
    if (!Array.isArray(rings)) return rings;
    polygons.push(rings);
  }
  return { type, coordinates: polygons };
}

function readRings(input: unknown): Position[][] | Said {
  if (!Array.isArray(input) || input.length === 0) return wrong.kind;
  const rings: Position[][] = [];
  for (const ring of input) {
    if (!Array.isArray(ring)) return wrong.kind;
    const positions: Position[] = [];
    for (const one of ring) {
      const position = readPosition(one);
      if (!position) return wrong.place;
      positions.push(position);
    }
    const [first, last] = [positions[0], positions.at(-1)];
    if (positions.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return wrong.open;
    rings.push(positions);
  }
  return rings;
}

/** A fifth decimal is one metre. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function readPosition(input: unknown): Position | null {
  if (!Array.isArray(input)) return null;
  const [lon, lat] = input as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  const isInside = lon >= frame.west && lon <= frame.east && lat >= frame.south && lat <= frame.north;
  return isInside ? [rounded(lon), rounded(lat)] : null;
}

/** As the tools of the trade name it; a sign that turns letters round, or markup, is no part of a name. */
const nameKeys = ['name', 'full', 'ten', 'tenXa', 'ten_xa', 'Name', 'NAME', 'TEN', 'TENXA', 'title'];
function nameOf(feature: unknown): string {
  const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
  const key = nameKeys.find((one) => typeof properties[one] === 'string');
  return key
    ? String(properties[key])
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}<>]/gu, '')
        .trim()
        .slice(0, 120)
    : '';
}

function simplifyFeature(feature: BoundaryFeature, tolerance: number): BoundaryFeature {
  const { geometry } = feature;
  if (geometry.type === 'Point') return feature;
  const simplified = ringsOf(feature).map((rings) => rings.map((ring) => simplifyRing(ring, tolerance)));
  // Islands that have shrunk to nothing go; the largest stays whatever its size.
  const size = (rings: Rings) => rings[0]!.length;
  const largest = Math.max(...simplified.map(size));
  const kept = simplified
    .filter((rings) => size(rings) > 4 || size(rings) === largest)
    .map((rings) => rings.filter((ring, at) => at === 0 || ring.length > 4));
  return {
    ...feature,
    geometry:
      kept.length === 1
        ? { type: 'Polygon', coordinates: kept[0]! }
        : { type: 'MultiPolygon', coordinates: kept },
  };
}

const wrong = {
  kind: {
    vi: 'Tệp phải là GeoJSON gồm các vùng (Polygon, MultiPolygon) hoặc điểm (Point).',
    en: 'The file has to be GeoJSON of areas (Polygon, MultiPolygon) or places (Point).',
  },
  place: {
    vi: 'Có điểm nằm ngoài Việt Nam. Tọa độ phải theo WGS84: kinh độ trước, vĩ độ sau, tính bằng độ (không phải VN-2000).',
    en: 'A point lies outside Viet Nam. Positions have to be WGS84 degrees, longitude first (not VN-2000).',
  },
  open: {
    vi: 'Có đường ranh giới chưa khép kín: điểm đầu và điểm cuối phải trùng nhau.',
    en: 'A line is not closed: its first and last point have to be the same.',
  },
  tooMany: {
    vi: `Nhiều nhất ${mostFeatures} vùng và điểm trong một bản đồ.`,
    en: `At most ${mostFeatures} areas and places in one map.`,
  },
  tooDetailed: {
    vi: 'Đường ranh giới quá chi tiết. Hãy tải tệp lên bằng nút “Tải tệp GeoJSON” để được làm gọn.',
    en: 'The lines have too many points. Upload the file by its button, which makes them simpler.',
  },
} satisfies Record<string, Said>;
