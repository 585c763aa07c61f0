import type { Edition } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { Answered } from '../parts/answered.tsx';
import { comparisonQuery } from '../queries.ts';
import { useLanguage } from '../texts/language.tsx';
import { ComparisonView } from './comparison-view.tsx';

interface ComparisonDialogProps {
  from: Pick<Edition, 'id' | 'number'>;
  to: Pick<Edition, 'id' | 'number'>;
  onClose: () => void;
}

/** Any two editions of a language. */
export function ComparisonDialog({ from, to, onClose }: ComparisonDialogProps) {
  const { language, texts } = useLanguage();
  const comparison = useQuery(comparisonQuery(to.id, from.id, language));
  return (
    <Modal
      open
      width={1100}
      title={texts.items.compareOf(from.number, to.number)}
      footer={null}
      onCancel={onClose}
    >
      <Answered query={comparison}>{(data) => <ComparisonView comparison={data} />}</Answered>
    </Modal>
  );
}
