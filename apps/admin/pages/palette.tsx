import type { PageBlocks, PageOfBlocks } from '@saola/api-client';
import { Modal } from 'antd';
import { useLanguage } from '../texts/language.tsx';
import { BlockIcon } from './block-icon.tsx';

interface PaletteProps {
  open: boolean;
  blocks: PageBlocks;
  slot: PageOfBlocks['slot'];
  /** Kinds that stand on the page already. */
  used: readonly string[];
  onChoose: (code: string) => void;
  onClose: () => void;
}

const groups = ['news', 'unit', 'service', 'own'] as const;

/** Every kind of block that may stand on this page. */
export function Palette({ open, blocks, slot, used, onChoose, onClose }: PaletteProps) {
  const { texts, language } = useLanguage();
  const said = texts.pages;
  const offered = blocks.types.filter((type) => !type.slots || type.slots.includes(slot));
  return (
    <Modal open={open} title={said.palette} footer={null} onCancel={onClose} width={760} destroyOnHidden>
      {groups.map((group) => (
        <section key={group} className="palette" aria-label={said.groups[group]}>
          <h3>{said.groups[group]}</h3>
          <ul>
            {offered
              .filter((type) => type.group === group)
              .map((type) => {
                const gone = type.once && used.includes(type.code);
                return (
                  <li key={type.code}>
                    <button type="button" disabled={gone} onClick={() => onChoose(type.code)}>
                      <BlockIcon name={type.icon} />
                      <span>
                        <b>{type.label[language]}</b>
                        <small>{gone ? said.onceUsed : type.guide[language]}</small>
                      </span>
                    </button>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </Modal>
  );
}
