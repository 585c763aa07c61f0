import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const entriesQuery = (unitId: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['dictionary', 'entries', unitId, q],
    queryFn: ({ pageParam }) =>
      api.listDictionaryEntries({ unitId, ...(q ? { q } : {}), ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

export const guessedWordsQuery = (month: string) =>
  infiniteQueryOptions({
    queryKey: ['dictionary', 'guessed', month],
    queryFn: ({ pageParam }) => api.listGuessedWords({ month, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const rulesQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['dictionary', 'rules', unitId],
    queryFn: () => api.listBroadcastRules(unitId),
  });

export const stationSoundsQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['dictionary', 'sounds', unitId],
    queryFn: () => api.listStationSounds(unitId),
  });

export const voicesQuery = (unitId: string) =>
  queryOptions({ queryKey: ['dictionary', 'voices', unitId], queryFn: () => api.listVoices({ unitId }) });
