import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { ScheduleOfUnit, TimeSlot } from '@saola/api-client';
import { checkQuery } from './queries.ts';

interface Draft {
  slots: TimeSlot[];
  limitsCode: string | null;
  quietHours: Hours['quietHours'];
  volumeLimits: Hours['volumeLimits'];
}
type Hours = NonNullable<ScheduleOfUnit['inForce']>;

const draftOf = ({ inWork, inForce, slots }: ScheduleOfUnit): Draft => ({
  slots: inWork?.slots ?? slots,
  limitsCode: (inWork ?? inForce)?.limitsCode ?? null,
  quietHours: (inWork ?? inForce)?.quietHours ?? null,
  volumeLimits: (inWork ?? inForce)?.volumeLimits ?? [],
});

/** The slots as the officer has them before him, with what the server says of them for one week. */
export function useSchedule(unitId: string, known: ScheduleOfUnit, monday: string) {
  const [changed, setChanged] = useState<(Draft & { seen: number | null }) | null>(null);
  const [removed, setRemoved] = useState<TimeSlot | null>(null);
  const latest = known.inWork?.revision ?? null;
  const draft = changed ?? { ...draftOf(known), seen: latest };
  const asked = useDeferredValue(draft);
  const check = useQuery(checkQuery(unitId, asked, monday));
  return {
    slots: draft.slots,
    limitsCode: draft.limitsCode,
    quietHours: draft.quietHours,
    volumeLimits: draft.volumeLimits,
    isChanged: changed !== null,
    /** The revision these changes began from: the server refuses them when somebody else has written since. */
    seen: draft.seen,
    isOvertaken: changed !== null && changed.seen !== latest,
    check: check.data ?? { findings: [], airtimes: [] },
    /** Nothing is known yet of these slots: an empty week would be no answer. */
    isAsking: check.isPending,
    setLimits: (limitsCode: string | null) => setChanged({ ...draft, limitsCode }),
    setHours: (hours: Partial<Pick<Draft, 'quietHours' | 'volumeLimits'>>) =>
      setChanged({ ...draft, ...hours }),
    add: (slot: TimeSlot) => setChanged({ ...draft, slots: [...draft.slots, slot] }),
    change: (slot: TimeSlot) =>
      setChanged({ ...draft, slots: draft.slots.map((one) => (one.id === slot.id ? slot : one)) }),
    remove: (id: string) => {
      const slot = draft.slots.find((one) => one.id === id);
      if (slot) setRemoved(slot);
      setChanged({ ...draft, slots: draft.slots.filter((one) => one.id !== id) });
    },
    /** The slot taken out last, as long as it may be put back. */
    removed: removed && !draft.slots.some(({ id }) => id === removed.id) ? removed : null,
    putBack: () => {
      if (removed) setChanged({ ...draft, slots: [...draft.slots, removed] });
      setRemoved(null);
    },
    forget: () => {
      setRemoved(null);
      setChanged(null);
    },
  };
}
export type Schedule = ReturnType<typeof useSchedule>;
