import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

const soon = 1_500; // ms

/** Asked again every moment while something runs. */
export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ pageParam }) => api.listImports(pageParam ? { after: pageParam } : {}),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
  refetchInterval: (query) =>
    query.state.data?.pages.some(({ items }) => items.some(({ state }) => state === 'RUNNING'))
      ? soon
      : false,
});

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', 'one', importId],
    queryFn: () => api.getImport(importId),
    refetchInterval: (query) => (query.state.data?.state === 'RUNNING' ? soon : false),
  });

export const storyOriginQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['imports', 'origin', storyId],
    queryFn: () => api.getStoryOrigin(storyId),
    retry: false,
  });
