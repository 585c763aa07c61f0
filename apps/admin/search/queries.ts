import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const dictionaryQuery = queryOptions({
  queryKey: ['search', 'dictionary'],
  queryFn: () => api.listSearchDictionary(),
});

/** What people looked for in some days and did not find, most often first. */
export const missedQuery = (days: { from: string; to: string }) =>
  infiniteQueryOptions({
    queryKey: ['search', 'missed', days],
    queryFn: ({ pageParam }) =>
      api.listSearchedWords({ ...days, found: false, limit: 20, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** The first finds of a question, as readers get them. */
export const tryQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', 'try', q],
    queryFn: () => api.trySearch(q),
    enabled: q !== '',
    staleTime: 0,
  });
