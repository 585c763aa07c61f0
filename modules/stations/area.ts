import { Type, type Static } from 'typebox';

const Position = Type.Array(Type.Number(), {
  minItems: 2,
  maxItems: 3,
  description: 'longitude, latitude in degrees of WGS84',
});
const Rings = Type.Array(Type.Array(Position, { minItems: 4, maxItems: 2_000 }), {
  minItems: 1,
  maxItems: 50,
  description: 'the outer line first, then holes; each closed',
});

/** What somebody drew, as GeoJSON (RFC 7946). */
export const Shape = Type.Union([
  Type.Object({ type: Type.Literal('Polygon'), coordinates: Rings }),
  Type.Object({
    type: Type.Literal('MultiPolygon'),
    coordinates: Type.Array(Rings, { minItems: 1, maxItems: 200 }),
  }),
]);
export type Shape = Static<typeof Shape>;

/** Whom something is for: everything in any of the parts. */
export const Area = Type.Object({
  unitIds: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 500, uniqueItems: true })),
  groupIds: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 100, uniqueItems: true })),
  shape: Type.Optional(Shape),
});
export type Area = Static<typeof Area>;

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

const polygonsOf = (shape: Shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);

/** The smallest box around a shape, to look through fewer points. */
export function boxAround(shape: Shape): Box {
  const box: Box = { west: 180, south: 90, east: -180, north: -90 };
  for (const rings of polygonsOf(shape))
    for (const [lon = 0, lat = 0] of rings[0] ?? []) {
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
  return box;
}

/** Whether a point lies in the shape and in none of its holes: a ray to the east crosses the lines an odd number of times. */
export function isInside(shape: Shape, lon: number, lat: number): boolean {
  return polygonsOf(shape).some(
    (rings) => rings.filter((ring) => crossesOddly(ring, lon, lat)).length % 2 === 1,
  );
}

function crossesOddly(ring: readonly number[][], lon: number, lat: number): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [x1 = 0, y1 = 0] = ring[at]!;
    const [x2 = 0, y2 = 0] = ring[before]!;
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
