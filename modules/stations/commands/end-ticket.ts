import { command } from '@saola/platform/commands';
import { stationsTables } from '../tables.ts';
import { stationsError } from '../errors.ts';
import { TicketsOpened } from '../events.ts';
import { faultRulesOn } from '../queries/fault-rules-on.ts';
import { later } from '../ticket.ts';
import { noteStep, takeTicket } from './shared/take-ticket.ts';

const permission = 'stations.ticket.assign';
export interface Said {
  ticketId: string;
  words: string;
}

/** Mended and looked at, or no fault at all: then the words say why. */
export const closeTicket = command('stations.ticket.close', async (frame, { ticketId, words }: Said) => {
  const ticket = await takeTicket(frame, ticketId, { permission, step: 'CLOSED' });
  if (ticket.state !== 'RESOLVED' && !words.trim()) throw stationsError('say-why-closed');
  await stationsTables(frame.tx)
    .updateTable('stations.tickets')
    .set({ state: 'CLOSED', closed_at: frame.now })
    .where('id', '=', ticketId)
    .execute();
  await noteStep(frame, ticket, { step: 'CLOSED', words: words.trim() });
});

/** It was not mended after all, or has come back. The time to mend it begins anew. */
export const reopenTicket = command('stations.ticket.reopen', async (frame, { ticketId, words }: Said) => {
  const ticket = await takeTicket(frame, ticketId, { permission, step: 'REOPENED' });
  const db = stationsTables(frame.tx);
  const { device_id, cause, subject, unit_path: unitPath } = ticket;
  const other = await db
    .selectFrom('stations.tickets')
    .select('id')
    .where('device_id', '=', device_id)
    .where('cause', '=', cause)
    .where('state', '<>', 'CLOSED')
    .where('id', '<>', ticketId)
    .executeTakeFirst();
  if (other && cause !== 'OTHER') throw stationsError('ticket-already-open');
  const rule = (await faultRulesOn(frame.tx, frame.now)).get(cause);
  await db
    .updateTable('stations.tickets')
    .set((row) => ({
      state: ticket.assigned_to ? ('ASSIGNED' as const) : ('OPEN' as const),
      resolved_at: null,
      closed_at: null,
      reopened: row('reopened', '+', 1),
      due_at: later(frame.now, rule?.dueWithinHours ?? 72),
    }))
    .where('id', '=', ticketId)
    .execute();
  await noteStep(frame, ticket, { step: 'REOPENED', words: words.trim() });
  await frame.tell(TicketsOpened({ tickets: [{ ticketId, unitPath, subject, cause, again: true }] }));
});
