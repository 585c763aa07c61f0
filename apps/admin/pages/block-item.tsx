import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { PageBlock, PageBlockType } from '@saola/api-client';
import { ChevronDown, ChevronUp, GripVertical, Trash2 } from 'lucide-react';
import { useLanguage } from '../texts/language.tsx';
import { BlockIcon } from './block-icon.tsx';
import { SmallButton } from './small-button.tsx';

interface BlockItemProps {
  block: PageBlock;
  type: PageBlockType | undefined;
  name: string;
  writable: boolean;
  chosen: boolean;
  /** Readers see nothing of it now. */
  silent: boolean;
  onChoose: () => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** A block in the arrangement: chosen, dragged by its handle, moved by its buttons. */
export function BlockItem({
  block,
  type,
  name,
  writable,
  chosen,
  silent,
  onChoose,
  onMove,
  onRemove,
}: BlockItemProps) {
  const { texts, language } = useLanguage();
  const said = texts.pages;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: block.id, disabled: !writable });
  const heading = (block.settings['heading'] as { vi?: string } | null)?.vi;
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={['block-item', chosen ? 'chosen' : '', isDragging ? 'dragged' : '']
        .filter(Boolean)
        .join(' ')}
      data-block-item={block.id}
    >
      {writable ? (
        <button
          ref={setActivatorNodeRef}
          type="button"
          className="small-button handle"
          {...attributes}
          {...listeners}
          aria-label={said.drag(name)}
        >
          <GripVertical size={16} aria-hidden />
        </button>
      ) : null}
      <button type="button" className="block-name" aria-pressed={chosen} onClick={onChoose}>
        <BlockIcon name={type?.icon} />
        <span>
          <b>{type?.label[language] ?? block.type}</b>
          {heading ? <small>{heading}</small> : null}
          {silent ? <small>{said.silent}</small> : null}
        </span>
      </button>
      {writable ? (
        <span className="block-tools">
          <SmallButton name={said.moveUp(name)} act={() => onMove(-1)}>
            <ChevronUp size={16} aria-hidden />
          </SmallButton>
          <SmallButton name={said.moveDown(name)} act={() => onMove(1)}>
            <ChevronDown size={16} aria-hidden />
          </SmallButton>
          <SmallButton name={said.removeBlock(name)} act={onRemove}>
            <Trash2 size={15} aria-hidden />
          </SmallButton>
        </span>
      ) : null}
    </li>
  );
}
