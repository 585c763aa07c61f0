import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { assignTicket } from '../commands/assign-ticket.ts';
import { closeTicket, reopenTicket } from '../commands/end-ticket.ts';
import { openTicket } from '../commands/open-ticket.ts';
import { resolveTicket } from '../commands/resolve-ticket.ts';
import { stationsError } from '../errors.ts';
import { Part } from '../maintenance.ts';
import { getTicket } from '../queries/get-ticket.ts';
import { getTicketSums } from '../queries/get-ticket-sums.ts';
import { eachTicket, listTickets } from '../queries/list-tickets.ts';
import { orNull, uuid } from '../shapes.ts';
import { Ticket, TicketPage, TicketSums } from '../ticket-shapes.ts';
import { SeenCause, TicketCause, TicketState } from '../ticket.ts';
import { ticketScope } from './ticket-scope.ts';
import { writeTickets } from './ticket-files.ts';

const tags = ['stations'];
const READ = 'stations.ticket.read';
const access = { permission: READ } as const;
const ofTicket = Type.Object({ ticketId: uuid });
const words = Type.String({ maxLength: 2_000 });
const something = Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' });
const nothing = Type.Object({});
const filters = {
  unitId: Type.Optional(uuid),
  state: Type.Optional(
    Type.Union([...TicketState.anyOf, Type.Literal('ALL')], { description: 'without it: all not closed' }),
  ),
  cause: Type.Optional(TicketCause),
  late: Type.Optional(Type.Boolean()),
  mine: Type.Optional(Type.Boolean({ description: 'only those the reader sees to' })),
  deviceId: Type.Optional(uuid),
};

export const listTicketsRoute = route({
  operationId: 'listTickets',
  method: 'GET',
  path: '/api/fault-tickets',
  summary: 'Faults of loudspeakers: open ones by the time they are due, closed ones newest first',
  tags,
  access,
  query: Type.Object({
    ...filters,
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({ items: Type.Array(Ticket), next: orNull(Type.String()) }),
  handle: async ({ query, context }) => listTickets(context.database, await searchOf(context, query)),
});

export const getTicketFileRoute = route({
  operationId: 'getTicketFile',
  method: 'GET',
  path: '/api/fault-tickets/file',
  summary: 'The same tickets as a table (CSV) or as JSON, row by row',
  tags,
  access,
  query: Type.Object({ ...filters, format: Type.Enum(['csv', 'json']) }),
  packsItself: true,
  handle: async ({ query: { format, ...query }, context, reply }) => {
    const tickets = eachTicket(context.database, await searchOf(context, query));
    return reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="su-co.${format}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(writeTickets(tickets, format)));
  },
});

export const getTicketSumsRoute = route({
  operationId: 'getTicketSums',
  method: 'GET',
  path: '/api/fault-tickets/sums',
  summary: 'How many faults are open and late and how many checks are late, in all and by commune',
  tags,
  access,
  query: Type.Object({ unitId: Type.Optional(uuid) }),
  response: TicketSums,
  handle: async ({ query: { unitId }, context }) =>
    getTicketSums(context.database, {
      ...(await ticketScope(context, unitId)),
      reader: context.actor.id,
      now: context.now(),
    }),
});

export const getTicketRoute = route({
  operationId: 'getTicket',
  method: 'GET',
  path: '/api/fault-tickets/:ticketId',
  summary: 'One fault: what happened, who sees to it, what was done',
  tags,
  access,
  params: ofTicket,
  response: TicketPage,
  handle: async ({ params, context }) => {
    const found = await getTicket(context, params.ticketId);
    if (!found) throw stationsError('ticket-not-found');
    return found;
  },
});

export const openTicketRoute = route({
  operationId: 'openTicket',
  method: 'POST',
  path: '/api/fault-tickets',
  summary: 'Say that something is wrong with a loudspeaker, or with a place that has no device of its own',
  tags,
  access: { permission: 'stations.ticket.report' },
  body: Type.Object({
    deviceId: Type.Optional(uuid),
    clusterId: Type.Optional(uuid),
    cause: SeenCause,
    words,
  }),
  response: Type.Object({ id: Type.String() }),
  handle: ({ body, context }) => openTicket(context, body),
});

export const assignTicketRoute = route({
  operationId: 'assignTicket',
  method: 'POST',
  path: '/api/fault-tickets/:ticketId/assign',
  summary: 'Take a fault oneself, or give it to another technician of the unit or above',
  tags,
  access: { permission: 'stations.ticket.assign' },
  params: ofTicket,
  body: Type.Object({ to: Type.Optional(uuid) }),
  response: nothing,
  handle: async ({ params, body, context }) => {
    await assignTicket(context, { ...params, ...body });
    return {};
  },
});

export const resolveTicketRoute = route({
  operationId: 'resolveTicket',
  method: 'POST',
  path: '/api/fault-tickets/:ticketId/resolve',
  summary: 'Mended: what was done, with which parts, for how much; it stands in the maintenance book',
  tags,
  access: { permission: 'stations.ticket.work' },
  params: ofTicket,
  body: Type.Object({
    words: something,
    parts: Type.Array(Part, { maxItems: 50 }),
    cost: orNull(Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 })),
  }),
  response: nothing,
  handle: async ({ params, body, context }) => {
    await resolveTicket(context, { ...params, ...body });
    return {};
  },
});

export const closeTicketRoute = route({
  operationId: 'closeTicket',
  method: 'POST',
  path: '/api/fault-tickets/:ticketId/close',
  summary: 'Mended and looked at; one that was not mended needs words why',
  tags,
  access: { permission: 'stations.ticket.assign' },
  params: ofTicket,
  body: Type.Object({ words }),
  response: nothing,
  handle: async ({ params, body, context }) => {
    await closeTicket(context, { ...params, ...body });
    return {};
  },
});

export const reopenTicketRoute = route({
  operationId: 'reopenTicket',
  method: 'POST',
  path: '/api/fault-tickets/:ticketId/reopen',
  summary: 'Not mended after all, or there again; the time to mend it begins anew',
  tags,
  access: { permission: 'stations.ticket.assign' },
  params: ofTicket,
  body: Type.Object({ words: something }),
  response: nothing,
  handle: async ({ params, body, context }) => {
    await reopenTicket(context, { ...params, ...body });
    return {};
  },
});

async function searchOf<Q extends { unitId?: string; mine?: boolean }>(
  context: Context,
  { unitId, mine, ...query }: Q,
) {
  const own = mine && context.actor.id ? { assignedTo: context.actor.id } : {};
  return { ...query, ...own, ...(await ticketScope(context, unitId)), now: context.now() };
}
