import type { MapCell, Sums } from './shapes.ts';

export interface MapPoint {
  lat: number;
  lon: number;
  name: string;
  deviceId: string | null;
  standing: Standing;
}
export type Standing = 'WELL' | 'AWAY' | 'FAULTY' | 'WAITING';

/** As many cells as a map shows without one covering the next. */
const across = 24;

/** The width of a cell: a power of two, so that cells stand still while the map is moved. */
export function stepFor(west: number, east: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(east - west, 0.000_5) / across));
}

interface Gathered extends Omit<MapCell, 'lat' | 'lon'> {
  latSum: number;
  lonSum: number;
}

/** Points of one cell become one, in the middle of them. */
export function gather(points: readonly MapPoint[], step: number): MapCell[] {
  const cells = new Map<string, Gathered>();
  for (const { lat, lon, name, deviceId, standing } of points) {
    const key = `${Math.floor(lon / step)} ${Math.floor(lat / step)}`;
    let cell = cells.get(key);
    if (!cell) {
      cell = { latSum: 0, lonSum: 0, count: 0, away: 0, faulty: 0, waiting: 0, name, deviceId };
      cells.set(key, cell);
    }
    cell.latSum += lat;
    cell.lonSum += lon;
    count(cell, standing);
  }
  return [...cells.values()].map(({ latSum, lonSum, name, deviceId, ...cell }) => ({
    ...cell,
    lat: latSum / cell.count,
    lon: lonSum / cell.count,
    name: cell.count === 1 ? name : null,
    deviceId: cell.count === 1 ? deviceId : null,
  }));
}

function count(cell: Gathered, standing: Standing): void {
  cell.count += 1;
  if (standing === 'AWAY') cell.away += 1;
  if (standing === 'FAULTY') cell.faulty += 1;
  if (standing === 'WAITING') cell.waiting += 1;
}

export const noSums = (): Sums => ({ total: 0, away: 0, faulty: 0, waiting: 0 });

export function addTo(sums: Sums, standing: Standing): void {
  sums.total += 1;
  if (standing === 'AWAY') sums.away += 1;
  if (standing === 'FAULTY') sums.faulty += 1;
  if (standing === 'WAITING') sums.waiting += 1;
}
