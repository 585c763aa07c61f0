import type { Ticket } from '@saola/api-client';
import { CircleAlert, CircleCheck, CircleDashed, Wrench } from 'lucide-react';
import { DeadlineTag, Tag, type Tone } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';

const looks: Record<Ticket['state'], { tone: Tone; icon: typeof Wrench }> = {
  OPEN: { tone: 'warn', icon: CircleAlert },
  ASSIGNED: { tone: 'brand', icon: Wrench },
  RESOLVED: { tone: 'ok', icon: CircleCheck },
  CLOSED: { tone: 'plain', icon: CircleDashed },
};

export function TicketStateTag({ state }: { state: Ticket['state'] }) {
  const { tone, icon: Icon } = looks[state];
  return (
    <Tag tone={tone} icon={<Icon size={14} aria-hidden />}>
      {useTexts().tickets.states[state]}
    </Tag>
  );
}

/** How long there is left; what is mended is not late any more. */
export function DueTag({ ticket: { state, dueAt } }: { ticket: Pick<Ticket, 'state' | 'dueAt'> }) {
  return state === 'OPEN' || state === 'ASSIGNED' ? <DeadlineTag at={dueAt} /> : null;
}
