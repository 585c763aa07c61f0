import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { PageBlocks, PageRow } from '@saola/api-client';
import { Button, Select } from 'antd';
import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import { useTexts } from '../texts/language.tsx';
import {
  changeLayout,
  changeTone,
  type Layout,
  type Place,
  removeRow,
  type Rows,
  stepRow,
  type Tone,
} from './arrange.ts';
import { BlockItem } from './block-item.tsx';
import { SmallButton } from './small-button.tsx';

interface RowCardProps {
  row: PageRow;
  index: number;
  rows: Rows;
  blocks: PageBlocks;
  writable: boolean;
  chosen: string | null;
  drawn: ReadonlySet<string> | null;
  full: boolean;
  nameOf: (blockId: string) => string;
  onChoose: (blockId: string) => void;
  onChange: (rows: Rows, words: string) => void;
  onMove: (blockId: string, step: -1 | 1) => void;
  onAdd: (at: Place) => void;
  onRemove: (blockId: string) => void;
}

const choices = <V extends string>(words: Readonly<Record<V, string>>) =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));

/** One row with its columns; its own settings stand in its head. */
export function RowCard(props: RowCardProps) {
  const { row, index, rows, writable, full } = props;
  const texts = useTexts().pages;
  const name = texts.row(index + 1);
  const step = (by: -1 | 1) => props.onChange(stepRow(rows, row.id, by), texts.rowMoved(index + 1 + by));
  return (
    <li className={`row-card tone-${row.tone.toLowerCase()}`} aria-label={name}>
      <div className="row-head">
        <span className="strong">{name}</span>
        {writable ? (
          <div className="row-choices" role="group" aria-label={texts.rowSettings(index + 1)}>
            <Select
              size="small"
              aria-label={`${texts.layout}, ${name}`}
              value={row.layout}
              onChange={(layout: Layout) =>
                props.onChange(changeLayout(rows, row.id, layout), texts.layouts[layout])
              }
              options={choices(texts.layouts)}
              popupMatchSelectWidth={false}
            />
            <Select
              size="small"
              aria-label={`${texts.tone}, ${name}`}
              value={row.tone}
              onChange={(tone: Tone) => props.onChange(changeTone(rows, row.id, tone), texts.tones[tone])}
              options={choices(texts.tones)}
              popupMatchSelectWidth={false}
            />
          </div>
        ) : null}
        {writable ? (
          <div className="row-tools">
            <SmallButton name={texts.moveUp(name)} off={index === 0} act={() => step(-1)}>
              <ChevronUp size={16} aria-hidden />
            </SmallButton>
            <SmallButton name={texts.moveDown(name)} off={index === rows.length - 1} act={() => step(1)}>
              <ChevronDown size={16} aria-hidden />
            </SmallButton>
            <SmallButton
              name={`${texts.removeRow} ${index + 1}`}
              act={() => props.onChange(removeRow(rows, row.id), texts.takenOut(name))}
            >
              <Trash2 size={15} aria-hidden />
            </SmallButton>
          </div>
        ) : null}
      </div>
      <div className="row-columns" data-layout={row.layout}>
        {row.columns.map((column, number) => (
          <Column key={number} {...props} number={number} column={column} full={full} />
        ))}
      </div>
    </li>
  );
}

type ColumnProps = RowCardProps & { number: number; column: PageRow['columns'][number] };

function Column({
  row,
  index,
  number,
  column,
  blocks,
  writable,
  chosen,
  drawn,
  full,
  ...props
}: ColumnProps) {
  const texts = useTexts().pages;
  const { setNodeRef, isOver } = useDroppable({ id: `${row.id}/${number}`, disabled: !writable });
  return (
    <div ref={setNodeRef} className={isOver ? 'row-column over' : 'row-column'}>
      <SortableContext items={column.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ul>
          {column.map((block) => (
            <BlockItem
              key={block.id}
              block={block}
              type={blocks.types.find(({ code }) => code === block.type)}
              name={props.nameOf(block.id)}
              writable={writable}
              chosen={chosen === block.id}
              silent={drawn !== null && !drawn.has(block.id)}
              onChoose={() => props.onChoose(block.id)}
              onMove={(step) => props.onMove(block.id, step)}
              onRemove={() => props.onRemove(block.id)}
            />
          ))}
        </ul>
      </SortableContext>
      {column.length === 0 ? <p className="meta">{texts.emptyColumn}</p> : null}
      {writable ? (
        <Button
          size="small"
          type="text"
          disabled={full}
          icon={<Plus size={15} aria-hidden />}
          aria-label={texts.addBlockTo(index + 1, number + 1)}
          onClick={() => props.onAdd({ row: index, column: number, index: column.length })}
        >
          {texts.addBlock}
        </Button>
      ) : null}
    </div>
  );
}
