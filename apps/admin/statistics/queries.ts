import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** Which sites and days are looked at. */
export interface Asked {
  siteId?: string;
  language?: string;
  from: string;
  to: string;
}

const paged = { initialPageParam: undefined as string | undefined, placeholderData: keepPreviousData };
const next = (page: { next: string | null }) => page.next ?? undefined;
const page = (after: string | undefined, limit = 20) => ({ limit, ...(after ? { after } : {}) });

export const visitsQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['statistics', 'visits', asked],
    queryFn: () => api.getVisits(asked),
    placeholderData: keepPreviousData,
  });

export const visitedSitesQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'sites', asked],
    queryFn: ({ pageParam }) => api.listVisitedSites({ ...asked, ...page(pageParam) }),
    getNextPageParam: next,
    ...paged,
  });

export const mostReadQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'stories', asked],
    queryFn: ({ pageParam }) => api.listMostRead({ ...asked, ...page(pageParam, 8) }),
    getNextPageParam: next,
    ...paged,
  });

export const searchedQuery = (asked: Asked, found: boolean) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'searches', asked, found],
    queryFn: ({ pageParam }) => api.listSearchedWords({ ...asked, found, ...page(pageParam) }),
    getNextPageParam: next,
    ...paged,
  });

export const ratedQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'ratings', asked],
    queryFn: ({ pageParam }) => api.listRatedStories({ ...asked, ...page(pageParam) }),
    getNextPageParam: next,
    ...paged,
  });

export const ratingWordsQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'rating-words', asked],
    queryFn: ({ pageParam }) => api.listWordsOfRatings({ ...asked, ...page(pageParam) }),
    getNextPageParam: next,
    ...paged,
  });

export const readersOfStoryQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['statistics', 'readers', storyId],
    queryFn: () => api.getReadersOfStory(storyId),
  });

export type FilePart = 'days' | 'sections' | 'sites' | 'stories' | 'searches' | 'ratings';

export const fileAddress = (part: FilePart, asked: Asked): string =>
  `/api/visits/file?${new URLSearchParams({ part, ...asked }).toString()}`;
