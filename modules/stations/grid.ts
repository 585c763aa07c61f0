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
  column: number;
  row: number;
  latSum: number;
  lonSum: number;
}

/** Points of one cell become one, in the middle of them; what a line between two cells parts is put together. */
export function gather(points: readonly MapPoint[], step: number): MapCell[] {
  const cells = new Map<string, Gathered>();
  for (const { lat, lon, name, deviceId, standing } of points) {
    const [column, row] = [Math.floor(lon / step), Math.floor(lat / step)];
    const key = `${column} ${row}`;
    let cell = cells.get(key);
    if (!cell) {
      const none = { count: 0, away: 0, faulty: 0, waiting: 0 };
      cell = { column, row, latSum: 0, lonSum: 0, ...none, name, deviceId };
      cells.set(key, cell);
    }
    cell.latSum += lat;
    cell.lonSum += lon;
    count(cell, standing);
  }
  joinNeighbours(cells, step);
  return [...cells.values()].map(({ latSum, lonSum, column: _, row: __, name, deviceId, ...cell }) => ({
    ...cell,
    lat: latSum / cell.count,
    lon: lonSum / cell.count,
    name: cell.count === 1 ? name : null,
    deviceId: cell.count === 1 ? deviceId : null,
  }));
}

/** The larger takes in the smaller whose middle is nearer than a point is wide. */
function joinNeighbours(cells: Map<string, Gathered>, step: number): void {
  const near = (one: Gathered, other: Gathered) =>
    Math.hypot(
      one.lonSum / one.count - other.lonSum / other.count,
      one.latSum / one.count - other.latSum / other.count,
    ) <
    step * 0.6;
  for (const cell of [...cells.values()].sort((a, b) => b.count - a.count)) {
    if (cells.get(`${cell.column} ${cell.row}`) !== cell) continue;
    for (const [east, north] of around) {
      const key = `${cell.column + east} ${cell.row + north}`;
      const other = cells.get(key);
      if (!other || !near(cell, other)) continue;
      cells.delete(key);
      for (const sum of ['latSum', 'lonSum', 'count', 'away', 'faulty', 'waiting'] as const)
        cell[sum] += other[sum];
    }
  }
}

const around = [-1, 0, 1].flatMap((east) =>
  [-1, 0, 1].flatMap((north) => (east === 0 && north === 0 ? [] : [[east, north] as const])),
);

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
