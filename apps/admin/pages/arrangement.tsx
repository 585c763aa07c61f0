import {
  closestCorners,
  DndContext,
  type DragEndEvent,
  type DragOverEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import type { PageBlocks, PageOfBlocks } from '@saola/api-client';
import { Button, Dropdown } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../texts/language.tsx';
import {
  addRow,
  blocksIn,
  freshId,
  insertBlock,
  type Layout,
  moveBlock,
  type Place,
  placeOf,
  removeBlock,
  type Rows,
  stepBlock,
} from './arrange.ts';
import { Palette } from './palette.tsx';
import { RowCard } from './row-card.tsx';

export interface ArrangementProps {
  rows: Rows;
  blocks: PageBlocks;
  slot: PageOfBlocks['slot'];
  writable: boolean;
  chosen: string | null;
  /** Blocks that show something; null before the first preview. */
  drawn: ReadonlySet<string> | null;
  onChoose: (blockId: string | null) => void;
  onChange: (rows: Rows) => void;
}

const layouts: Layout[] = ['ONE', 'WIDE_LEFT', 'TWO', 'THREE'];

/** Rows and blocks in their order: dragged, carried by keyboard, or moved by buttons; every move is said. */
export function Arrangement({
  rows,
  blocks,
  slot,
  writable,
  chosen,
  drawn,
  onChoose,
  onChange,
}: ArrangementProps) {
  const { texts, language } = useLanguage();
  const said = texts.pages;
  const [says, setSays] = useState('');
  const [adding, setAdding] = useState<Place | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const nameOf = (blockId: string) => {
    const block = blocksIn(rows).find(({ id }) => id === blockId);
    return blocks.types.find(({ code }) => code === block?.type)?.label[language] ?? blockId;
  };
  const sayPlace = (next: Rows, blockId: string) => {
    const at = placeOf(next, blockId);
    return at ? said.placed(nameOf(blockId), at.row + 1, at.column + 1, at.index + 1) : '';
  };
  const change = (next: Rows, words: string) => {
    onChange(next);
    setSays(words);
  };
  const move = (blockId: string, step: -1 | 1) => {
    const next = stepBlock(rows, blockId, step);
    change(next, sayPlace(next, blockId));
  };
  // between columns a block goes while it is carried; within its column, when it is set down
  const carry = ({ active, over }: DragOverEvent) => {
    const to = over && targetOf(rows, String(over.id));
    const from = placeOf(rows, String(active.id));
    if (to && from && (to.row !== from.row || to.column !== from.column))
      onChange(moveBlock(rows, String(active.id), to));
  };
  const setDown = ({ active, over }: DragEndEvent) => {
    const to = over && active.id !== over.id ? placeOf(rows, String(over.id)) : null;
    if (to) onChange(moveBlock(rows, String(active.id), to));
  };
  const add = (code: string) => {
    const type = blocks.types.find((one) => one.code === code);
    if (!adding || !type) return;
    const block = { id: freshId(rows), type: code, settings: { ...type.defaults } };
    change(insertBlock(rows, block, adding), said.added(type.label[language]));
    onChoose(block.id);
    setAdding(null);
  };
  const count = blocksIn(rows).length;
  const full = count >= blocks.most.blocks;
  const overWords = (active: string, over: string | undefined) => {
    const at = over === undefined ? null : (targetOf(rows, over) ?? placeOf(rows, over));
    return at ? said.over(nameOf(active), at.row + 1, at.column + 1) : '';
  };
  return (
    <section className="card builder-arrangement" aria-label={said.arrangement}>
      <header>
        <h2>{said.arrangement}</h2>
        <div className="end meta">{said.count(count, blocks.most.blocks)}</div>
      </header>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCorners}
        onDragOver={carry}
        onDragEnd={setDown}
        accessibility={{
          screenReaderInstructions: { draggable: said.dragHow },
          announcements: {
            onDragStart: ({ active }) => said.picked(nameOf(String(active.id))),
            onDragOver: ({ active, over }) =>
              overWords(String(active.id), over ? String(over.id) : undefined),
            onDragEnd: ({ active }) => sayPlace(rows, String(active.id)),
            onDragCancel: ({ active }) => said.cancelled(nameOf(String(active.id))),
          },
        }}
      >
        {rows.length === 0 ? <p className="inside meta">{said.emptyPage}</p> : null}
        <ol className="row-list">
          {rows.map((row, index) => (
            <RowCard
              key={row.id}
              row={row}
              index={index}
              rows={rows}
              blocks={blocks}
              writable={writable}
              chosen={chosen}
              drawn={drawn}
              full={full}
              nameOf={nameOf}
              onChoose={onChoose}
              onChange={change}
              onMove={move}
              onAdd={setAdding}
              onRemove={(blockId) => {
                change(removeBlock(rows, blockId), said.takenOut(nameOf(blockId)));
                if (chosen === blockId) onChoose(null);
              }}
            />
          ))}
        </ol>
      </DndContext>
      {writable ? (
        <footer>
          <Dropdown
            trigger={['click']}
            disabled={rows.length >= blocks.most.rows}
            menu={{
              items: layouts.map((layout) => ({
                key: layout,
                label: said.layouts[layout],
                onClick: () => onChange(addRow(rows, layout)),
              })),
            }}
          >
            <Button icon={<Plus size={16} aria-hidden />}>{said.addRow}</Button>
          </Dropdown>
          {full ? <span className="meta">{said.full}</span> : null}
        </footer>
      ) : null}
      <div className="visually-hidden" role="status" aria-live="polite">
        {says}
      </div>
      <Palette
        open={adding !== null}
        blocks={blocks}
        slot={slot}
        used={blocksIn(rows).map(({ type }) => type)}
        onClose={() => setAdding(null)}
        onChoose={add}
      />
    </section>
  );
}

/** Where something dropped over `id` goes: a block's place, or the end of an empty column, named `row/column`. */
function targetOf(rows: Rows, id: string): Place | null {
  const known = placeOf(rows, id);
  if (known) return known;
  const [rowId, column] = id.split('/');
  const row = rows.findIndex((one) => one.id === rowId);
  const blocks = rows[row]?.columns[Number(column)];
  return blocks ? { row, column: Number(column), index: blocks.length } : null;
}
