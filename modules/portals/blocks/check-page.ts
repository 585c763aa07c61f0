import type { BlockType } from './block-type.ts';
import { checkSettings, NotRight } from './check-settings.ts';
import {
  type Block,
  blocksIn,
  columnsOf,
  layouts,
  mostBlocks,
  mostRows,
  type Row,
  type Slot,
  tones,
} from './page.ts';

const shortId = /^[a-z0-9-]{1,40}$/i;

export type Types = ReadonlyMap<string, BlockType>;

/** How many blocks somebody sent, counted before anything else is looked at. */
export function countBlocks(raw: unknown): number {
  if (!Array.isArray(raw)) return 0;
  return raw.reduce((sum: number, row) => {
    const columns: unknown = (row as { columns?: unknown } | null)?.columns;
    if (!Array.isArray(columns)) return sum;
    return (
      sum + columns.reduce((all: number, column) => all + (Array.isArray(column) ? column.length : 0), 0)
    );
  }, 0);
}

/** Rows from outside as they are stored: known blocks with checked settings, each where it may stand. @throws NotRight */
export function checkRows(raw: unknown, slot: Slot, types: Types): Row[] {
  if (!Array.isArray(raw))
    throw new NotRight({ vi: 'danh sách hàng không đọc được', en: 'the rows cannot be read' });
  if (raw.length > mostRows)
    throw new NotRight({
      vi: `trang có ${raw.length} hàng, tối đa ${mostRows}`,
      en: `a page has at most ${mostRows} rows, not ${raw.length}`,
    });
  if (countBlocks(raw) > mostBlocks)
    throw new NotRight({
      vi: `trang có quá ${mostBlocks} khối`,
      en: `a page has at most ${mostBlocks} blocks`,
    });
  const rows = raw.map((row) => checkRow(row, slot, types));
  expectDistinct(rows, types);
  return rows;
}

function checkRow(raw: unknown, slot: Slot, types: Types): Row {
  const { id, layout, tone, columns } = (raw ?? {}) as Record<string, unknown>;
  const knownLayout = layouts.find((one) => one === layout);
  const knownTone = tones.find((one) => one === tone);
  if (typeof id !== 'string' || !shortId.test(id) || !knownLayout || !knownTone || !Array.isArray(columns))
    throw new NotRight({ vi: 'một hàng của trang không đọc được', en: 'a row of the page cannot be read' });
  if (columns.length !== columnsOf(knownLayout) || !columns.every(Array.isArray))
    throw new NotRight({
      vi: 'số cột của hàng không khớp cách chia',
      en: 'a row does not have the columns of its layout',
    });
  return {
    id,
    layout: knownLayout,
    tone: knownTone,
    columns: (columns as unknown[][]).map((column) => column.map((block) => checkBlock(block, slot, types))),
  };
}

function checkBlock(raw: unknown, slot: Slot, types: Types): Block {
  const { id, type, settings } = (raw ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !shortId.test(id))
    throw new NotRight({ vi: 'một khối không có mã', en: 'a block has no id' });
  const known = types.get(String(type));
  if (!known) {
    const name = String(type).slice(0, 40);
    throw new NotRight({ vi: `không có loại khối “${name}”`, en: `there is no block “${name}”` });
  }
  if (known.slots && !known.slots.includes(slot))
    throw new NotRight({
      vi: `khối “${known.label.vi}” không dùng cho trang này`,
      en: `the block “${known.label.en}” does not belong on this page`,
    });
  try {
    return { id, type: known.code, settings: checkSettings(known.fields, settings ?? {}) };
  } catch (error) {
    if (!(error instanceof NotRight)) throw error;
    throw new NotRight({
      vi: `khối “${known.label.vi}”: ${error.says.vi}`,
      en: `block “${known.label.en}”: ${error.says.en}`,
    });
  }
}

function expectDistinct(rows: Row[], types: Types): void {
  const ids = [...rows, ...blocksIn(rows)].map(({ id }) => id);
  if (new Set(ids).size !== ids.length)
    throw new NotRight({ vi: 'hai khối có cùng một mã', en: 'two blocks have the same id' });
  const seen = new Set<string>();
  for (const { type } of blocksIn(rows)) {
    const known = types.get(type);
    if (known?.once && seen.has(type))
      throw new NotRight({
        vi: `khối “${known.label.vi}” chỉ đặt một lần trên trang`,
        en: `the block “${known.label.en}” stands on a page once`,
      });
    seen.add(type);
  }
}
