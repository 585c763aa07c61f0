import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { TimeSlot } from '@saola/api-client';
import { api } from '../api.ts';

export const scheduleQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['schedules', 'unit', unitId],
    queryFn: () => api.getBroadcastSchedule(unitId),
  });

export const limitsQuery = queryOptions({
  queryKey: ['schedules', 'limits'],
  queryFn: api.listBroadcastLimits,
  staleTime: Infinity,
});

/** What is wrong with slots, and the days of a week they come to; asked while they are changed. */
export const checkQuery = (unitId: string, slots: TimeSlot[], limitsCode: string | null, from: string) =>
  queryOptions({
    queryKey: ['schedules', 'check', unitId, slots, limitsCode, from],
    queryFn: () => api.checkBroadcastSchedule(unitId, { slots, limitsCode, from, days: 7 }),
    placeholderData: keepPreviousData,
  });
