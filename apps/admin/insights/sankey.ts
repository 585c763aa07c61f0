export interface Node {
  id: string;
  column: number;
  value: number;
}
export interface Link {
  from: string;
  to: string;
  value: number;
}
export interface PlacedNode extends Node {
  x: number;
  y: number;
  height: number;
}
export interface Ribbon extends Link {
  path: string;
}
export interface Sankey {
  nodes: PlacedNode[];
  ribbons: Ribbon[];
}

export interface Frame {
  width: number;
  height: number;
  nodeWidth: number;
  gap: number;
  /** Room to the right of the last column for its labels. */
  labels: number;
}

const THINNEST = 3;

/** Places columns of nodes and the ribbons between them; heights are in proportion to values. */
export function layOut(nodes: Node[], links: Link[], frame: Frame): Sankey {
  const columns = Math.max(...nodes.map((node) => node.column)) + 1;
  const step = (frame.width - frame.labels - frame.nodeWidth) / Math.max(1, columns - 1);
  const byColumn = Array.from({ length: columns }, (_, column) =>
    nodes.filter((node) => node.column === column),
  );
  const scale = Math.min(
    ...byColumn.map((column) => {
      const total = column.reduce((sum, node) => sum + node.value, 0);
      return total > 0 ? (frame.height - frame.gap * (column.length - 1)) / total : Infinity;
    }),
  );
  const placed = byColumn.flatMap((column, index) => placeColumn(column, index * step, scale, frame));
  const at = new Map(placed.map((node) => [node.id, { node, out: node.y, in: node.y }]));
  const ribbons = links
    .filter((link) => link.value > 0)
    .map((link) => {
      const from = at.get(link.from);
      const to = at.get(link.to);
      if (!from || !to) throw new Error(`a link without its node: ${link.from} → ${link.to}`);
      const height = link.value * scale;
      const path = ribbon(from.node.x + frame.nodeWidth, from.out, to.node.x, to.in, height);
      from.out += height;
      to.in += height;
      return { ...link, path };
    });
  return { nodes: placed, ribbons };
}

function placeColumn(column: Node[], x: number, scale: number, frame: Frame): PlacedNode[] {
  const filled = column.reduce((sum, node) => sum + node.value * scale, 0) + frame.gap * (column.length - 1);
  let y = Math.max(0, (frame.height - filled) / 2);
  return column.map((node) => {
    const placed = { ...node, x, y, height: Math.max(THINNEST, node.value * scale) };
    y += node.value * scale + frame.gap;
    return placed;
  });
}

function ribbon(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const middle = (x0 + x1) / 2;
  const n = (value: number) => value.toFixed(1);
  return [
    `M${n(x0)} ${n(y0)}`,
    `C${n(middle)} ${n(y0)} ${n(middle)} ${n(y1)} ${n(x1)} ${n(y1)}`,
    `V${n(y1 + height)}`,
    `C${n(middle)} ${n(y1 + height)} ${n(middle)} ${n(y0 + height)} ${n(x0)} ${n(y0 + height)}Z`,
  ].join('');
}
