import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const talksQuery = queryOptions({
  queryKey: ['broadcasting', 'live'],
  queryFn: () => api.listLiveBroadcasts({ limit: 20 }),
  // While somebody speaks the count of loudspeakers moves.
  refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'ON_AIR') ? 3_000 : false),
});

export interface ChosenArea {
  unitIds: string[];
  groupIds: string[];
}

export const reachQuery = (unitId: string, area: ChosenArea) =>
  queryOptions({
    queryKey: ['broadcasting', 'live-reach', unitId, area],
    queryFn: () => api.getLiveReach({ unitId, area }),
  });

export { groupsQuery } from '../loudspeakers/queries.ts';
