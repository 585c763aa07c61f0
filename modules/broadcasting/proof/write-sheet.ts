import { writeXlsxStream } from 'hucre/xlsx';
import { columns } from './columns.ts';
import type { Play } from './play.ts';

/** A workbook has no time zones: its clock is that of Vietnam. */
const clock = 7 * 3_600_000;

/**
 * A workbook of one sheet, row by row: numbers as numbers, times as times. What somebody has typed stays text, also where
 * it begins like a formula.
 */
export async function* writeSheet(plays: AsyncIterable<Play>): AsyncGenerator<Uint8Array> {
  yield* writeXlsxStream(rowsOf(plays), {
    name: 'Bằng chứng phát',
    columns: columns.map(({ head: header, width, kind }) => ({
      header,
      width,
      ...(kind === 'instant' ? { numFmt: 'dd/mm/yyyy hh:mm:ss' } : {}),
      ...(kind === 'number' ? { numFmt: '#,##0' } : {}),
    })),
    freezePane: { rows: 1 },
  });
}

async function* rowsOf(plays: AsyncIterable<Play>) {
  for await (const play of plays)
    yield columns.map(({ value }) => {
      const cell = value(play);
      return cell instanceof Date ? new Date(cell.getTime() + clock) : cell;
    });
}
