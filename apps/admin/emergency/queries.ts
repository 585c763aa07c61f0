import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { QueryOf } from '@saola/api-client';
import { api } from '../api.ts';

export const openEmergenciesQuery = queryOptions({
  queryKey: ['emergencies', 'open'],
  queryFn: () => api.listEmergencies({ open: true }),
  refetchInterval: 30_000,
});

export const emergenciesQuery = infiniteQueryOptions({
  queryKey: ['emergencies', 'list'],
  queryFn: ({ pageParam }) => api.listEmergencies(pageParam ? { after: pageParam } : {}),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

export const emergencyQuery = (emergencyId: string) =>
  queryOptions({
    queryKey: ['emergency-watch', 'one', emergencyId],
    queryFn: () => api.getEmergency(emergencyId),
    // The live channel is quicker; this is for when it is lost.
    refetchInterval: 10_000,
  });

export type DeliveryView = NonNullable<QueryOf<'listEmergencyDeliveries'>['view']>;

export const deliveriesQuery = (emergencyId: string, view: DeliveryView) =>
  infiniteQueryOptions({
    queryKey: ['emergency-watch', 'deliveries', emergencyId, view],
    queryFn: ({ pageParam }) =>
      api.listEmergencyDeliveries(emergencyId, { view, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const choicesQuery = queryOptions({
  queryKey: ['emergency-choices'],
  queryFn: api.getEmergencyChoices,
  staleTime: 600_000,
});

export const preparedQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['emergencies', 'prepared', unitId],
    queryFn: () => api.listPreparedEmergencies(unitId),
  });

export interface ChosenArea {
  unitIds: string[];
  groupIds: string[];
}

export const areaQuery = (unitId: string, area: ChosenArea) =>
  queryOptions({
    queryKey: ['devices', 'emergency-area', unitId, area],
    queryFn: () => api.previewEmergencyArea({ unitId, area }),
  });
