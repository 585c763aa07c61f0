import type { Priority } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { Card } from '../parts/card.tsx';
import { aboutQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import type { Draft } from './use-draft.ts';

const PRIORITIES: Priority[] = ['NORMAL', 'PRIORITY', 'EMERGENCY'];

export function PriorityCard({ draft, writable }: { draft: Draft; writable: boolean }) {
  const texts = useTexts();
  // A demonstration plays what is approved at once, that somebody watching hears it.
  const demo = useQuery(aboutQuery).data?.demo === true;
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
      <p className={priority === 'EMERGENCY' ? 'hint over' : 'hint'}>
        {demo && priority !== 'EMERGENCY' ? texts.editor.priorityDemo : texts.editor.priorityHint[priority]}
      </p>
    </Card>
  );
}
