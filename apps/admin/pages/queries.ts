import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const pageQuery = (pageId: string) =>
  queryOptions({ queryKey: ['pages', 'one', pageId], queryFn: () => api.getPage(pageId) });

export const pagesQuery = (siteId: string) =>
  infiniteQueryOptions({
    queryKey: ['pages', 'list', siteId],
    queryFn: ({ pageParam }) => api.listPages(siteId, pageParam ? { after: pageParam } : {}),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Kinds of blocks change with a version of the server. */
export const pageBlocksQuery = queryOptions({
  queryKey: ['page-blocks'],
  queryFn: api.listPageBlocks,
  staleTime: Infinity,
});

export const siteChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['sites', 'choices', q],
    queryFn: () => api.listSites({ limit: 50, ...(q ? { q } : {}) }),
    staleTime: 60_000,
  });

export const comparisonQuery = (pageId: string, from: number, to: number, revision: number) =>
  queryOptions({
    queryKey: ['pages', 'compare', pageId, from, to, revision],
    queryFn: () => api.comparePageVersions(pageId, from, to),
  });
