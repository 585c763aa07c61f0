import type { Obligation } from '@saola/api-client';
import { CircleAlert, CircleCheck, CircleDashed, CircleDot, Clock3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tag, type Tone } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';

const tones: Record<Obligation['state'], Tone> = {
  MISSING: 'bad',
  INCOMPLETE: 'warn',
  STALE: 'warn',
  LATE: 'plain',
  OK: 'ok',
};
const icons: Record<Obligation['state'], ReactNode> = {
  MISSING: <CircleDashed size={14} aria-hidden />,
  INCOMPLETE: <CircleDot size={14} aria-hidden />,
  STALE: <CircleAlert size={14} aria-hidden />,
  LATE: <Clock3 size={14} aria-hidden />,
  OK: <CircleCheck size={14} aria-hidden />,
};

export function StateTag({ state }: { state: Obligation['state'] }) {
  return (
    <Tag tone={tones[state]} icon={icons[state]}>
      {useTexts().obligations.states[state]}
    </Tag>
  );
}

/** How much of what is owed is there, as a bar and in words. */
export function Progress({ done, all }: { done: number; all: number }) {
  const said = useTexts().obligations.progress(done, all);
  return (
    <span className="owed-progress" role="img" aria-label={said} title={said}>
      <i style={{ width: `${all > 0 ? (done / all) * 100 : 100}%` }} />
    </span>
  );
}
