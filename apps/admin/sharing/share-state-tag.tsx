import type { ShareState } from '@saola/api-client';
import { CircleCheck, CircleSlash, Clock3, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tag, type Tone } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';

const looks: Record<ShareState, { tone: Tone; icon: ReactNode }> = {
  PROPOSED: { tone: 'warn', icon: <Clock3 size={14} aria-hidden /> },
  ACCEPTED: { tone: 'ok', icon: <CircleCheck size={14} aria-hidden /> },
  DECLINED: { tone: 'bad', icon: <X size={14} aria-hidden /> },
  ENDED: { tone: 'plain', icon: <CircleSlash size={14} aria-hidden /> },
};

export function ShareStateTag({ state }: { state: ShareState }) {
  return (
    <Tag tone={looks[state].tone} icon={looks[state].icon}>
      {useTexts().sharing.states[state]}
    </Tag>
  );
}
