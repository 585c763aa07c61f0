import type { QueryOf, Ticket } from '@saola/api-client';

export const ticketViews = ['tickets', 'checks', 'book'] as const;
export type TicketView = (typeof ticketViews)[number];
export const ticketStates = ['OPEN', 'ASSIGNED', 'RESOLVED', 'CLOSED', 'ALL'] as const;
export const seenCauses = ['NO_SOUND', 'BAD_SOUND', 'TOO_LOUD', 'POWER', 'DAMAGE', 'OTHER'] as const;
export const watchedCauses = ['AWAY', 'MAINS', 'SILENT', 'CLOCK', 'STORAGE', 'LOG', 'UNHEARD'] as const;
export const workKinds = ['CHECK', 'REPAIR', 'REPLACEMENT', 'CLEANING', 'OTHER'] as const;

export interface TicketSearch {
  view?: TicketView;
  unit?: string;
  state?: (typeof ticketStates)[number];
  cause?: Ticket['cause'];
  late?: true;
  mine?: true;
}

const oneOf = <One extends string>(among: readonly One[], value: unknown) =>
  among.find((one) => one === value);

/** What stands in the address: a list that was narrowed can be sent to somebody else. */
export function ticketsIn(search: Record<string, unknown>): TicketSearch {
  const view = oneOf(ticketViews, search['view']);
  const state = oneOf(ticketStates, search['state']);
  const cause = oneOf([...watchedCauses, ...seenCauses], search['cause']);
  const unit = typeof search['unit'] === 'string' && search['unit'] ? search['unit'].slice(0, 36) : null;
  return {
    ...(view && view !== 'tickets' ? { view } : {}),
    ...(unit ? { unit } : {}),
    ...(state ? { state } : {}),
    ...(cause ? { cause } : {}),
    ...(search['late'] === true ? { late: true as const } : {}),
    ...(search['mine'] === true ? { mine: true as const } : {}),
  };
}

export type TicketFilter = Omit<QueryOf<'listTickets'>, 'after' | 'limit'>;

export const filterOf = ({ unit, state, cause, late, mine }: TicketSearch): TicketFilter => ({
  ...(unit ? { unitId: unit } : {}),
  ...(state ? { state } : {}),
  ...(cause ? { cause } : {}),
  ...(late ? { late } : {}),
  ...(mine ? { mine } : {}),
});
