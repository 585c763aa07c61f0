import type { Edition } from '@saola/api-client';
import { useState } from 'react';
import { contentOf } from './content.ts';

export interface ReadEdition {
  /** What stands on the screen; before an approver it does not change by itself. */
  shown: Edition;
  /** What somebody wrote since, not looked at yet. */
  newer: Edition | null;
  /** What stood here before the newer one was looked at. */
  before: Edition | null;
  look(): void;
}

/** An approver answers for the words he has read: others come to his screen when he asks for them. */
export function useReadEdition(edition: Edition): ReadEdition {
  const [read, setRead] = useState(edition);
  const [before, setBefore] = useState<Edition | null>(null);
  const isHeld = edition.may.approve && read !== edition && !saysTheSame(read, edition);
  if (!isHeld && read !== edition) setRead(edition);
  return {
    shown: isHeld ? { ...read, state: edition.state, may: edition.may } : edition,
    newer: isHeld ? edition : null,
    before: edition.may.approve && !isHeld ? before : null,
    look: () => {
      setBefore(read);
      setRead(edition);
    },
  };
}

const saysTheSame = (one: Edition, other: Edition): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
