import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { QueryOf } from '@saola/api-client';
import { api } from '../api.ts';

export const sharesQuery = (filter: Omit<QueryOf<'listShares'>, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['sharing', 'list', filter],
    queryFn: ({ pageParam }) => api.listShares({ ...filter, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** What waits for the decision of a unit itself. */
export const waitingQuery = (unitId: string | undefined) =>
  sharesQuery({ direction: 'IN', state: 'PROPOSED', ...(unitId ? { unitId } : {}) });

export const shareSitesQuery = (storyId: string) =>
  queryOptions({ queryKey: ['sharing', 'sites', storyId], queryFn: () => api.listShareSites(storyId) });

/** What a rule that is being put together would bring of the last days. */
export const earlierQuery = (rule: QueryOf<'previewShareRule'>) =>
  queryOptions({ queryKey: ['sharing', 'earlier', rule], queryFn: () => api.previewShareRule(rule) });

export const shareRulesQuery = infiniteQueryOptions({
  queryKey: ['sharing', 'rules'],
  queryFn: ({ pageParam }) => api.listShareRules(pageParam ? { after: pageParam } : {}),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});
