import type { Boundaries } from '@saola/api-client';
import type { Box } from './queries.ts';

/** What part of the world is looked at: its middle, and how many degrees of longitude across. */
export interface View {
  lon: number;
  lat: number;
  across: number;
}

export const MAP = { width: 900, height: 640 } as const;
const least = 0.004;
const most = 24;

/** Degrees of latitude are longer than those of longitude by the cosine of the latitude. */
const narrowing = (lat: number) => Math.cos((lat * Math.PI) / 180);

export function boxOf({ lon, lat, across }: View): Box {
  const high = (across * narrowing(lat) * MAP.height) / MAP.width;
  const bound = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));
  return {
    west: bound(lon - across / 2, 180),
    east: bound(lon + across / 2, 180),
    south: bound(lat - high / 2, 90),
    north: bound(lat + high / 2, 90),
  };
}

/** Pixels of a point. */
export function placeOn(view: View, lon: number, lat: number): [x: number, y: number] {
  const scale = MAP.width / view.across;
  return [
    MAP.width / 2 + (lon - view.lon) * scale,
    MAP.height / 2 - ((lat - view.lat) * scale) / narrowing(view.lat),
  ];
}

export function pointAt(view: View, x: number, y: number): { lon: number; lat: number } {
  const scale = MAP.width / view.across;
  return {
    lon: view.lon + (x - MAP.width / 2) / scale,
    lat: view.lat - ((y - MAP.height / 2) * narrowing(view.lat)) / scale,
  };
}

/** Comes closer or goes farther, holding the point at x, y still. */
export function zoomed(
  view: View,
  factor: number,
  x: number = MAP.width / 2,
  y: number = MAP.height / 2,
): View {
  const held = pointAt(view, x, y);
  const next = { ...view, across: Math.max(least, Math.min(most, view.across * factor)) };
  const moved = pointAt(next, x, y);
  return { ...next, lon: next.lon + held.lon - moved.lon, lat: next.lat + held.lat - moved.lat };
}

export function moved(view: View, dx: number, dy: number): View {
  const to = pointAt(view, MAP.width / 2 + dx, MAP.height / 2 + dy);
  return { ...view, ...to };
}

/** The view that shows all of some points, with room around them. */
export function viewOf(points: readonly { lon: number; lat: number }[]): View | null {
  if (points.length === 0) return null;
  let { west, south, east, north } = { west: 180, south: 90, east: -180, north: -90 };
  for (const { lon, lat } of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const lat = (south + north) / 2;
  const wide = Math.max(east - west, ((north - south) / narrowing(lat)) * (MAP.width / MAP.height), 0.01);
  return { lon: (west + east) / 2, lat, across: Math.min(most, wide * 1.12) };
}

type Shape = Boundaries['areas'][number]['shape'];

export const ringsOf = (shape: Shape): number[][][] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();

export const pathOf = (view: View, shape: Shape): string =>
  ringsOf(shape)
    .map((ring) => {
      const points = ring.map(([lon = 0, lat = 0]) => {
        const [x, y] = placeOn(view, lon, lat);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      });
      return `M${points.join('L')}Z`;
    })
    .join('');

export const cornersOf = (areas: Boundaries['areas']): { lon: number; lat: number }[] =>
  areas.flatMap(({ shape }) =>
    ringsOf(shape).flatMap((ring) => ring.map(([lon = 0, lat = 0]) => ({ lon, lat }))),
  );
