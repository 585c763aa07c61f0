import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const redirectsQuery = (siteId: string) =>
  infiniteQueryOptions({
    queryKey: ['addresses', 'redirects', siteId],
    queryFn: ({ pageParam }) => api.listRedirects(siteId, pageParam ? { after: pageParam } : {}),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const brokenLinksQuery = (unitId?: string) =>
  infiniteQueryOptions({
    queryKey: ['addresses', 'broken', unitId ?? null],
    queryFn: ({ pageParam }) =>
      api.listBrokenLinks({ ...(unitId ? { unitId } : {}), ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const metadataGapsQuery = infiniteQueryOptions({
  queryKey: ['addresses', 'metadata'],
  queryFn: ({ pageParam }) => api.listMetadataGaps(pageParam ? { after: pageParam } : {}),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

export const brokenPageLinksQuery = infiniteQueryOptions({
  queryKey: ['addresses', 'broken-in-pages'],
  queryFn: ({ pageParam }) => api.listBrokenPageLinks(pageParam ? { after: pageParam } : {}),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});
