import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';
import { daysBack, type ProofSearch } from './search.ts';

/** What the server is asked for by what the address says. */
export function askedOf({ unit, device, topic, origin, priority, ...days }: ProofSearch) {
  const { from, to } = { ...daysBack(7), ...days };
  return {
    from,
    to: to < from ? from : to,
    ...(unit ? { unitId: unit } : {}),
    ...(device ? { deviceId: device } : {}),
    ...(topic !== undefined ? { topic } : {}),
    ...(origin ? { origin } : {}),
    ...(priority ? { priority } : {}),
  };
}
export type Asked = ReturnType<typeof askedOf>;

export const airtimeQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['proof', 'airtime', asked],
    queryFn: () => api.getAirtime(asked),
    placeholderData: keepPreviousData,
    // The server reckons once a minute; a live channel would ask at every report of every loudspeaker.
    refetchInterval: 60_000,
  });

export const playsQuery = (asked: Asked, unheard: boolean) =>
  infiniteQueryOptions({
    queryKey: ['proof', 'plays', asked, unheard],
    queryFn: ({ pageParam }) =>
      api.listPlays({ ...asked, unheard, limit: 12, ...(pageParam ? { after: pageParam } : {}) }),
    getNextPageParam: (page) => page.next ?? undefined,
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
  });

export const logStandingQuery = (deviceId: string) =>
  queryOptions({
    queryKey: ['devices', 'log-standing', deviceId],
    queryFn: () => api.getLogStanding(deviceId),
  });

export const fileAddress = (asked: Asked, unheard: boolean, format: 'xlsx' | 'json'): string =>
  `/api/broadcasting/proof/file?${new URLSearchParams(
    Object.entries({ ...asked, ...(unheard ? { unheard } : {}), format }).map(([key, value]) => [
      key,
      String(value),
    ]),
  ).toString()}`;
