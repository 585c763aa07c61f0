import type { PageBlock, PageRow } from '@saola/api-client';

/** What an officer does to an arrangement. Pure: each deed answers new rows, and no block is ever lost by moving. */

export type Rows = readonly PageRow[];
export type Layout = PageRow['layout'];
export type Tone = PageRow['tone'];
export interface Place {
  row: number;
  column: number;
  index: number;
}

export const columnCount = (layout: Layout): number => (layout === 'ONE' ? 1 : layout === 'THREE' ? 3 : 2);
export const blocksIn = (rows: Rows): PageBlock[] => rows.flatMap((row) => row.columns.flat());

/** Short and unlike any other of the page. */
export function freshId(rows: Rows): string {
  const taken = new Set([...rows.map(({ id }) => id), ...blocksIn(rows).map(({ id }) => id)]);
  let id = '';
  do id = crypto.randomUUID().slice(0, 8);
  while (taken.has(id));
  return id;
}

export function placeOf(rows: Rows, blockId: string): Place | null {
  for (const [row, { columns }] of rows.entries())
    for (const [column, blocks] of columns.entries()) {
      const index = blocks.findIndex(({ id }) => id === blockId);
      if (index >= 0) return { row, column, index };
    }
  return null;
}

const changeColumn = (rows: Rows, at: Place, change: (blocks: PageBlock[]) => PageBlock[]): PageRow[] =>
  rows.map((row, number) =>
    number === at.row
      ? {
          ...row,
          columns: row.columns.map((blocks, column) => (column === at.column ? change(blocks) : blocks)),
        }
      : row,
  );

export const insertBlock = (rows: Rows, block: PageBlock, at: Place): PageRow[] =>
  changeColumn(rows, at, (blocks) => blocks.toSpliced(at.index, 0, block));

export function removeBlock(rows: Rows, blockId: string): PageRow[] {
  const at = placeOf(rows, blockId);
  return at ? changeColumn(rows, at, (blocks) => blocks.toSpliced(at.index, 1)) : [...rows];
}

export const changeSettings = (rows: Rows, blockId: string, settings: PageBlock['settings']): PageRow[] => {
  const at = placeOf(rows, blockId);
  return at
    ? changeColumn(rows, at, (blocks) =>
        blocks.map((block) => (block.id === blockId ? { ...block, settings } : block)),
      )
    : [...rows];
};

/** Takes a block from where it stands to another place; the place is counted without it. */
export function moveBlock(rows: Rows, blockId: string, to: Place): PageRow[] {
  const from = placeOf(rows, blockId);
  const block = blocksIn(rows).find(({ id }) => id === blockId);
  if (!from || !block || !rows[to.row]?.columns[to.column]) return [...rows];
  return insertBlock(removeBlock(rows, blockId), block, to);
}

/** One step up or down: within its column, then to the neighbouring column, then to the neighbouring row. */
export function stepBlock(rows: Rows, blockId: string, step: -1 | 1): PageRow[] {
  const at = placeOf(rows, blockId);
  if (!at) return [...rows];
  const column = rows[at.row]!.columns[at.column]!;
  const index = at.index + step;
  if (index >= 0 && index < column.length) return moveBlock(rows, blockId, { ...at, index });
  const places = rows.flatMap((row, number) => row.columns.map((_, one) => ({ row: number, column: one })));
  const here = places.findIndex((place) => place.row === at.row && place.column === at.column);
  const next = places[here + step];
  if (!next) return [...rows];
  const there = rows[next.row]!.columns[next.column]!;
  return moveBlock(rows, blockId, { ...next, index: step > 0 ? 0 : there.length });
}

export const addRow = (rows: Rows, layout: Layout, tone: Tone = 'PAPER'): PageRow[] => [
  ...rows,
  { id: freshId(rows), layout, tone, columns: Array.from({ length: columnCount(layout) }, () => []) },
];

export const removeRow = (rows: Rows, rowId: string): PageRow[] => rows.filter(({ id }) => id !== rowId);

export function stepRow(rows: Rows, rowId: string, step: -1 | 1): PageRow[] {
  const at = rows.findIndex(({ id }) => id === rowId);
  const to = at + step;
  if (at < 0 || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(at, 1).toSpliced(to, 0, rows[at]!);
}

/** With fewer columns, what stood in those that go moves to the last that stays. */
export function changeLayout(rows: Rows, rowId: string, layout: Layout): PageRow[] {
  const count = columnCount(layout);
  return rows.map((row) => {
    if (row.id !== rowId) return row;
    const kept = row.columns.slice(0, count);
    while (kept.length < count) kept.push([]);
    const rest = row.columns.slice(count).flat();
    return { ...row, layout, columns: kept.with(-1, [...kept.at(-1)!, ...rest]) };
  });
}

export const changeTone = (rows: Rows, rowId: string, tone: Tone): PageRow[] =>
  rows.map((row) => (row.id === rowId ? { ...row, tone } : row));
