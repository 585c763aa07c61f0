import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { ScheduleOfUnit, TimeSlot } from '@saola/api-client';
import { checkQuery } from './queries.ts';

interface Draft {
  slots: TimeSlot[];
  limitsCode: string | null;
}

const draftOf = ({ inWork, inForce, slots }: ScheduleOfUnit): Draft => ({
  slots: inWork?.slots ?? slots,
  limitsCode: (inWork ?? inForce)?.limitsCode ?? null,
});

/** The slots as the officer has them before him, with what the server says of them for one week. */
export function useSchedule(unitId: string, known: ScheduleOfUnit, monday: string) {
  const [changed, setChanged] = useState<(Draft & { seen: number | null }) | null>(null);
  const latest = known.inWork?.revision ?? null;
  const draft = changed ?? { ...draftOf(known), seen: latest };
  const asked = useDeferredValue(draft);
  const check = useQuery(checkQuery(unitId, asked.slots, asked.limitsCode, monday));
  return {
    slots: draft.slots,
    limitsCode: draft.limitsCode,
    isChanged: changed !== null,
    /** The revision these changes began from: the server refuses them when somebody else has written since. */
    seen: draft.seen,
    isOvertaken: changed !== null && changed.seen !== latest,
    check: check.data ?? { findings: [], airtimes: [] },
    /** Nothing is known yet of these slots: an empty week would be no answer. */
    isAsking: check.isPending,
    setLimits: (limitsCode: string | null) => setChanged({ ...draft, limitsCode }),
    add: (slot: TimeSlot) => setChanged({ ...draft, slots: [...draft.slots, slot] }),
    change: (slot: TimeSlot) =>
      setChanged({ ...draft, slots: draft.slots.map((one) => (one.id === slot.id ? slot : one)) }),
    remove: (id: string) => setChanged({ ...draft, slots: draft.slots.filter((one) => one.id !== id) }),
    forget: () => setChanged(null),
  };
}
export type Schedule = ReturnType<typeof useSchedule>;
