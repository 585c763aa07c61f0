import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Cluster, ClusterGroup, LoudspeakerRow, Page, QueryOf } from '@saola/api-client';
import { api } from '../api.ts';
import { localDay } from '../province-time.ts';

const pages = <Item>(key: readonly unknown[], ask: (after: string | undefined) => Promise<Page<Item>>) =>
  infiniteQueryOptions({
    queryKey: [...key, 'pages'],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export type LoudspeakerFilter = Omit<QueryOf<'listLoudspeakers'>, 'after' | 'limit'>;

export const loudspeakersQuery = (filter: LoudspeakerFilter) =>
  pages<LoudspeakerRow>(['devices', 'loudspeakers', filter], (after) =>
    api.listLoudspeakers({ ...filter, limit: 50, ...(after ? { after } : {}) }),
  );

export const mapQuery = (filter: LoudspeakerFilter, box: Box | null) =>
  queryOptions({
    queryKey: ['devices', 'map', filter, box],
    queryFn: () => api.getLoudspeakerMap({ ...filter, ...box }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const loudspeakerQuery = (deviceId: string) =>
  queryOptions({
    queryKey: ['devices', 'loudspeaker', deviceId],
    queryFn: () => api.getLoudspeaker(deviceId),
    refetchInterval: 60_000,
  });

export const stationQuery = (unitId: string) =>
  queryOptions({ queryKey: ['devices', 'station', unitId], queryFn: () => api.getStation(unitId) });

export const clustersQuery = (filter: Omit<QueryOf<'listClusters'>, 'after'>) =>
  pages<Cluster>(['devices', 'clusters', filter], (after) =>
    api.listClusters({ ...filter, ...(after ? { after } : {}) }),
  );

/** All of them: to choose from. */
export const groupsQuery = queryOptions({
  queryKey: ['devices', 'groups'],
  queryFn: async () => {
    const items: ClusterGroup[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof api.listClusterGroups>> = await api.listClusterGroups({
        limit: 500,
        ...(after ? { after } : {}),
      });
      items.push(...page.items);
      after = page.next;
    } while (after);
    return { items };
  },
});

export const boundariesQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['boundaries', unitId],
    queryFn: () => api.listBoundaries(unitId),
    staleTime: Infinity,
  });

const week = 7 * 86_400_000;

/** What it was to play these seven days, the latest first. */
export const lastPlaysQuery = (deviceId: string) =>
  queryOptions({
    queryKey: ['proof', 'last-plays', deviceId],
    queryFn: () =>
      api.listPlays({
        deviceId,
        from: localDay(new Date(Date.now() - week)),
        to: localDay(new Date()),
        limit: 50,
      }),
  });
