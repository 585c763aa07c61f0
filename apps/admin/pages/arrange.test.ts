import type { PageRow } from '@saola/api-client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, blocksIn, changeLayout, moveBlock, placeOf, stepBlock, stepRow } from './arrange.ts';

const rowsOf = (...columns: string[][][]): PageRow[] =>
  columns.map((row, index) => ({
    id: `r${index}`,
    layout: row.length === 1 ? 'ONE' : row.length === 2 ? 'TWO' : 'THREE',
    tone: 'PAPER',
    columns: row.map((column) => column.map((id) => ({ id, type: 'text', settings: {} }))),
  }));
const shape = (rows: readonly PageRow[]) =>
  rows.map((row) => row.columns.map((column) => column.map(({ id }) => id).join('')).join('|')).join(' / ');

describe('arranging', () => {
  it('walks a block step by step through columns and rows, and back', () => {
    let rows: readonly PageRow[] = rowsOf([['a', 'b']], [['c'], []]);
    const seen = [shape(rows)];
    for (let step = 0; step < 4; step++) seen.push(shape((rows = stepBlock(rows, 'a', 1))));
    expect(seen).toEqual(['ab / c|', 'ba / c|', 'b / ac|', 'b / ca|', 'b / c|a']);
    for (let step = 0; step < 4; step++) rows = stepBlock(rows, 'a', -1);
    expect(shape(rows)).toBe('ab / c|');
  });

  it('loses and doubles no block, whatever is done', () => {
    const deed = fc.oneof(
      fc.record({ block: fc.constantFrom(...'abcde'), step: fc.constantFrom(-1 as const, 1 as const) }),
      fc.record({ block: fc.constantFrom(...'abcde'), row: fc.nat(3), column: fc.nat(2), index: fc.nat(4) }),
      fc.record({
        row: fc.nat(2),
        layout: fc.constantFrom('ONE' as const, 'TWO' as const, 'THREE' as const),
      }),
      fc.record({ rowStep: fc.constantFrom(-1 as const, 1 as const), row: fc.nat(2) }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        let rows: PageRow[] = rowsOf([['a', 'b']], [['c'], ['d']], [[], [], ['e']]);
        for (const one of deeds) {
          if ('index' in one) rows = moveBlock(rows, one.block, one);
          else if ('step' in one) rows = stepBlock(rows, one.block, one.step);
          else if ('layout' in one) rows = changeLayout(rows, `r${one.row}`, one.layout);
          else rows = stepRow(rows, `r${one.row}`, one.rowStep);
        }
        expect(
          blocksIn(rows)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual([...'abcde']);
      }),
    );
  });

  it('a new row has the columns of its layout and an id of its own', () => {
    const rows = addRow(rowsOf([['a']]), 'THREE');
    expect(rows[1]!.columns).toEqual([[], [], []]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
    expect(placeOf(rows, 'khong-co')).toBeNull();
  });
});
