import { getFiles } from '@saola/media';
import { findUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { portalsError } from '../../../errors.ts';
import { blockTypes } from '../../block-types.ts';
import { checkRows, countBlocks } from '../../check-page.ts';
import { checkNamed, NotRight } from '../../check-settings.ts';
import { mostBlocks, type Row, type Slot } from '../../page.ts';
import { filesIn, unitsIn } from '../../words.ts';

/** Rows from outside: too many are refused before anything is looked at; files and units must be there. */
export async function readRows(database: Database, raw: unknown, slot: Slot): Promise<Row[]> {
  const count = countBlocks(raw);
  if (count > mostBlocks) throw portalsError('page-too-large', { count, most: mostBlocks });
  const rows = orRefuse(() => checkRows(raw, slot, blockTypes));
  const [files, units] = [filesIn(rows, blockTypes), unitsIn(rows, blockTypes)];
  const [stored, known] = await Promise.all([getFiles(database, files), findUnits(database, units)]);
  const shown = files.map((file) => stored.get(file));
  if (shown.some((file) => !file || file.visibility !== 'PUBLIC' || file.kind !== 'PICTURE'))
    throw portalsError('page-file-missing');
  if (known.size < units.length) throw portalsError('page-unit-missing');
  return rows;
}

/** The title of a page: one line, in Vietnamese at least. */
export const readTitle = (raw: unknown) =>
  orRefuse(() => {
    const title = checkNamed(raw, 200, { vi: 'Tên trang', en: 'Title' });
    if (!title) throw new NotRight({ vi: 'trang chưa có tên', en: 'the page has no title' });
    return title;
  });

function orRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotRight) throw portalsError('page-not-right', { ...error.says });
    throw error;
  }
}
