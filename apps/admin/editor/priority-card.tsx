import type { Priority } from '@saola/api-client';
import { Segmented } from 'antd';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Draft } from './use-draft.ts';

const PRIORITIES: Priority[] = ['NORMAL', 'PRIORITY', 'EMERGENCY'];

export function PriorityCard({ draft, writable }: { draft: Draft; writable: boolean }) {
  const texts = useTexts();
  const { priority } = draft.content;
  return (
    <Card title={texts.editor.priority} inside>
      <Segmented
        block
        className="priorities"
        aria-label={texts.editor.priority}
        disabled={!writable}
        value={priority}
        onChange={(next: Priority) => draft.write({ priority: next })}
        options={PRIORITIES.map((value) => ({ value, label: texts.priorityShort[value] }))}
      />
      <p className={priority === 'EMERGENCY' ? 'hint over' : 'hint'}>{texts.editor.priorityHint[priority]}</p>
    </Card>
  );
}
