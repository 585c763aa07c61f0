import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page, QueryOf } from '@saola/api-client';
import { api } from '../api.ts';
import type { TicketFilter } from './search.ts';

const pages = <Item>(key: readonly unknown[], ask: (after: string | undefined) => Promise<Page<Item>>) =>
  infiniteQueryOptions({
    queryKey: ['tickets', ...key],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
const from = (after: string | undefined) => (after ? { after } : {});

export const ticketsQuery = (filter: TicketFilter) =>
  pages(['list', filter], (after) => api.listTickets({ ...filter, limit: 50, ...from(after) }));

export const ticketSumsQuery = (unitId?: string) =>
  queryOptions({
    queryKey: ['tickets', 'sums', unitId],
    queryFn: () => api.getTicketSums(unitId ? { unitId } : {}),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

export const ticketQuery = (ticketId: string) =>
  queryOptions({ queryKey: ['tickets', 'one', ticketId], queryFn: () => api.getTicket(ticketId) });

export const checksQuery = (filter: Omit<QueryOf<'listDueChecks'>, 'after' | 'limit'>) =>
  pages(['checks', filter], (after) => api.listDueChecks({ ...filter, limit: 50, ...from(after) }));

export const bookQuery = (filter: Omit<QueryOf<'listMaintenance'>, 'after' | 'limit'>) =>
  pages(['book', filter], (after) => api.listMaintenance({ ...filter, limit: 50, ...from(after) }));

export function fileAddress(
  what: 'fault-tickets' | 'maintenance',
  filter: Record<string, unknown>,
  format: 'csv' | 'json',
): string {
  const asked = Object.entries({ ...filter, format }).map(([name, value]) => [name, String(value)]);
  return `/api/${what}/file?${new URLSearchParams(asked as [string, string][])}`;
}
