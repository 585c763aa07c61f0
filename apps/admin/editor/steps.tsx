import type { Edition } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { moment } from '../format.ts';
import { useTexts } from '../texts/language.tsx';

const REACHED: Record<Edition['state'], number> = {
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 2,
  APPROVED: 3,
  SUPERSEDED: 3,
  WITHDRAWN: 3,
};

/** Where the edition stands on its way, and whose turn it is. */
export function Steps({ edition }: { edition: Edition }) {
  const texts = useTexts();
  const { steps, stepHints: hints } = texts.editor;
  const at = REACHED[edition.state];
  const approved = edition.approvedAt
    ? texts.editor.approvedBy(edition.approvedBy ?? '', moment(edition.approvedAt))
    : edition.state === 'SUBMITTED'
      ? hints.waiting
      : hints.approve;
  const items = [
    {
      name: steps.write,
      hint: edition.state === 'RETURNED' ? hints.returned : (edition.writtenBy ?? hints.write),
    },
    { name: steps.submit, hint: edition.submittedAt ? moment(edition.submittedAt) : hints.submit },
    { name: steps.approve, hint: approved },
    {
      name: steps.reach,
      hint: edition.approvedAt ? (
        <Link to="/hieu-qua/$storyId" params={{ storyId: edition.storyId }}>
          {hints.watch}
        </Link>
      ) : (
        hints.reach
      ),
    },
  ];
  return (
    <ol className="card steps">
      {items.map((item, index) => (
        <li
          key={item.name}
          className={index < at ? 'done' : index === at ? 'here' : ''}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="step-mark">{index < at ? <Check size={16} aria-hidden /> : index + 1}</span>
          <span>
            <b>{item.name}</b>
            <small className="meta">{item.hint}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
