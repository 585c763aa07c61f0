import type { VNode } from 'preact';
import { blockTypes } from './block-types.ts';
import type { BlockAsk, BlockType } from './block-type.ts';
import { readSettings } from './check-settings.ts';
import type { Frame } from '../pages/frame.ts';
import { type Block, blocksIn, mostBlocks, type Row } from './page.ts';

/** What the blocks of a page show, by the block. */
export type Loaded = ReadonlyMap<string, { type: BlockType; settings: unknown; data: unknown }>;

/** Looks up everything a page shows at once. A block that fails is left out: the others are read as usual. */
export async function loadPage(ask: BlockAsk, rows: readonly Row[]): Promise<Loaded> {
  const blocks = blocksIn(rows).slice(0, mostBlocks);
  let above = 0;
  const found = await Promise.all(
    blocks.map((block) => {
      const type = blockTypes.get(block.type);
      if (!type) return null;
      const settings = settingsOf(type, block);
      const asked = { ...ask, above };
      above += type.stories?.(settings) ?? 0;
      return loadBlock(asked, type, settings);
    }),
  );
  const shown = new Set<string>();
  const loaded = new Map<string, { type: BlockType; settings: unknown; data: unknown }>();
  found.forEach((one, index) => {
    if (!one) return;
    const data = one.type.choose ? one.type.choose(one.data, one.settings, shown) : one.data;
    loaded.set(blocks[index]!.id, { ...one, data });
  });
  return loaded;
}

/** Arrangements lie in memory and are drawn again and again. */
const read = new WeakMap<Block['settings'], ReturnType<typeof readSettings>>();

function settingsOf({ fields }: BlockType, { settings }: Block) {
  const known = read.get(settings);
  if (known) return known;
  const fresh = readSettings(fields, settings);
  read.set(settings, fresh);
  return fresh;
}

async function loadBlock(ask: BlockAsk, type: BlockType, settings: unknown) {
  try {
    return { type, settings, data: type.load ? await type.load(ask, settings) : null };
  } catch (error) {
    ask.context.services.logger.error(
      { error, block: type.code, site: ask.site.id },
      'a block shows nothing',
    );
    return null;
  }
}

const layoutClass = { ONE: '', TWO: 'two', WIDE_LEFT: 'two wide-left', THREE: 'three' } as const;
const toneClass = { PAPER: '', TINT: 'tint', DEEP: 'deep' } as const;

interface RowsProps {
  frame: Frame;
  rows: readonly Row[];
  loaded: Loaded;
  /** Marks each block, so that the builder finds it in its preview. */
  marked?: boolean;
}

/** The rows as sections of the page. A column with nothing to show gives its place to the others. */
export const BlockRows = ({ frame, rows, loaded, marked = false }: RowsProps) => {
  const drawn = rows.flatMap((row) => {
    const columns = columnsToDraw(row, frame, loaded, marked);
    return columns.length > 0 ? [{ row, columns }] : [];
  });
  return (
    <>
      {drawn.map(({ row, columns }, index) => (
        <div key={row.id} class={sectionClass(row, index === 0)}>
          <div class={columns.length > 1 ? `wrap ${layoutClass[row.layout]}` : 'wrap'}>
            {columns.length > 1 ? (
              columns.map((blocks, column) => (
                <div key={column} class="column">
                  {blocks}
                </div>
              ))
            ) : columns[0]!.length > 1 ? (
              <div class="column">{columns[0]}</div>
            ) : (
              columns[0]
            )}
          </div>
        </div>
      ))}
    </>
  );
};

const opensWith = (row: Row): boolean => row.columns.length === 1 && row.columns[0]?.[0]?.type === 'today';

const sectionClass = (row: Row, first: boolean): string =>
  ['section', first ? 'first' : '', toneClass[row.tone], opensWith(row) ? 'opens' : '']
    .filter(Boolean)
    .join(' ');

/**
 * A column that stands alone has the whole width. They are drawn from the last to the first, so that the first, which
 * holds the most, knows what stands beside it; only where it turns out empty are others drawn anew.
 */
function columnsToDraw(row: Row, frame: Frame, loaded: Loaded, marked: boolean): VNode[][] {
  const draw = (column: readonly Block[], wide: boolean) =>
    column.flatMap((block) => drawBlock(block, frame, loaded, wide, marked) ?? []);
  const drawn: { column: readonly Block[]; blocks: VNode[]; wide: boolean }[] = [];
  for (const [index, column] of [...row.columns.entries()].reverse()) {
    const wide = index === 0 && drawn.length === 0;
    const blocks = draw(column, wide);
    if (blocks.length > 0) drawn.unshift({ column, blocks, wide });
  }
  const [only, ...others] = drawn;
  if (only && others.length === 0 && !only.wide) return [draw(only.column, true)];
  return drawn.map(({ blocks }) => blocks);
}

function drawBlock(block: Block, frame: Frame, loaded: Loaded, wide: boolean, marked: boolean): VNode | null {
  const known = loaded.get(block.id);
  if (!known) return null;
  const { type, settings, data } = known;
  const drawn = type.render({ frame, settings, data, id: `khoi-${block.id}`, wide });
  if (!drawn || !marked) return drawn;
  return (
    <div key={block.id} class="marked" data-block={block.id}>
      {drawn}
    </div>
  );
}

/** Whether a page says its name itself, in a block that carries the h1. */
export const hasOpening = (rows: readonly Row[], loaded: Loaded): boolean =>
  blocksIn(rows).some(({ id, type }) => type === 'today' && loaded.has(id));
