type Position = readonly [number, number];

/** Fewer points on a closed line, none farther from it than `tolerance` (Douglas and Peucker); at least a triangle. */
export function simplifyRing(ring: readonly Position[], tolerance: number): Position[] {
  if (ring.length <= 4) return [...ring];
  // A closed line has no ends: it is cut at its first point and at the point farthest from that.
  const middle = farthest(ring, 0, ring.length - 1).at;
  const kept = new Set([0, middle, ring.length - 1]);
  const open: [number, number][] = [
    [0, middle],
    [middle, ring.length - 1],
  ];
  for (let part = open.pop(); part; part = open.pop()) {
    const { at, distance } = farthest(ring, ...part);
    if (distance <= tolerance) continue;
    kept.add(at);
    open.push([part[0], at], [at, part[1]]);
  }
  if (kept.size < 4) kept.add(kept.has(1) ? 2 : 1);
  return ring.filter((_, at) => kept.has(at));
}

function farthest(ring: readonly Position[], from: number, to: number): { at: number; distance: number } {
  const [start, end] = [ring[from]!, ring[to]!];
  let [at, distance] = [from, 0];
  for (let here = from + 1; here < to; here += 1) {
    const off = distanceTo(ring[here]!, start, end);
    if (off > distance) [at, distance] = [here, off];
  }
  return { at, distance };
}

function distanceTo([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
