import { Type } from 'typebox';
import { event } from '@saola/platform/events';
import { TicketCause } from './ticket.ts';

const id = Type.String({ format: 'uuid' });

/** Faults that somebody has to see to. One event carries many: a storm takes the power of a valley. */
export const TicketsOpened = event(
  'stations.TicketsOpened',
  Type.Object({
    tickets: Type.Array(
      Type.Object({
        ticketId: id,
        unitPath: Type.String(),
        subject: Type.String(),
        cause: TicketCause,
        again: Type.Boolean({ description: 'taken up again: it was thought mended' }),
      }),
    ),
  }),
);

/** Somebody was asked to see to a fault. */
export const TicketAssigned = event(
  'stations.TicketAssigned',
  Type.Object({
    ticketId: id,
    unitPath: Type.String(),
    subject: Type.String(),
    cause: TicketCause,
    to: id,
    by: Type.String(),
    dueAt: Type.String({ format: 'date-time' }),
  }),
);
