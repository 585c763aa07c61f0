import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ScheduleOfUnit, TimeSlot } from '@saola/api-client';
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

export const relaySourcesQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['schedules', 'relays', unitId],
    queryFn: () => api.listRelaySources(unitId),
  });

/** A schedule may choose among so many by name. */
export const loudspeakersQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['devices', 'of-schedule', unitId],
    queryFn: () => api.listDevices({ kind: 'LOUDSPEAKER', unitId, limit: 500 }),
  });

export const waitingSchedulesQuery = queryOptions({
  queryKey: ['schedules', 'waiting'],
  queryFn: api.listWaitingSchedules,
});

export const playedQuery = (unitId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['schedules', 'played', unitId, from, to],
    queryFn: () => api.listPlayedSlots(unitId, { from, to }),
  });

export const dayQuery = (unitId: string, day: string) =>
  queryOptions({
    queryKey: ['schedules', 'day', unitId, day],
    queryFn: () => api.getBroadcastingDay({ unitId, day }),
  });

interface Asked {
  slots: TimeSlot[];
  limitsCode: string | null;
  quietHours: NonNullable<ScheduleOfUnit['inForce']>['quietHours'];
}

/** What is wrong with slots, and the days of a week they come to; asked while they are changed. */
export const checkQuery = (unitId: string, { slots, limitsCode, quietHours }: Asked, from: string) =>
  queryOptions({
    queryKey: ['schedules', 'check', unitId, slots, limitsCode, quietHours, from],
    queryFn: () => api.checkBroadcastSchedule(unitId, { slots, limitsCode, quietHours, from, days: 7 }),
    placeholderData: keepPreviousData,
  });
