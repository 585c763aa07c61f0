import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { QueryOf } from '@saola/api-client';
import { api } from '../api.ts';

export const sitesQuery = (filter: Omit<QueryOf<'listSites'>, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['sites', 'list', filter],
    queryFn: ({ pageParam }) => api.listSites({ ...filter, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const siteQuery = (siteId: string) =>
  queryOptions({ queryKey: ['sites', 'one', siteId], queryFn: () => api.describeSite(siteId) });
