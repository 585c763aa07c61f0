import type { Frame } from '@saola/platform/commands';
import { stationsTables } from '../../tables.ts';
import { stationsError } from '../../errors.ts';
import { mayStep, type TicketStep } from '../../ticket.ts';

export type TicketRow = Awaited<ReturnType<typeof takeTicket>>;

/** The ticket, held until the end of the command, when the actor may see to it and it can still take this step. */
export async function takeTicket(
  frame: Frame,
  ticketId: string,
  { permission, step }: { permission: string; step: Exclude<TicketStep, 'OPENED'> },
) {
  const ticket = await stationsTables(frame.tx)
    .selectFrom('stations.tickets')
    .selectAll()
    .where('id', '=', ticketId)
    .forUpdate()
    .executeTakeFirst();
  if (!ticket) throw stationsError('ticket-not-found');
  frame.authorise(permission, ticket.unit_path);
  if (!mayStep(ticket.state, step)) throw stationsError('ticket-moved-on');
  return ticket;
}

interface Step {
  step: TicketStep;
  words?: string;
}

/** What everybody who looks at the ticket reads; and the audit line. */
export async function noteStep(
  frame: Frame,
  ticket: { id: string; unit_path: string },
  { step, words = '' }: Step,
): Promise<void> {
  await stationsTables(frame.tx)
    .insertInto('stations.ticket_steps')
    .values({ ticket_id: ticket.id, at: frame.now, kind: step, words, by_name: frame.actor.name })
    .execute();
  frame.record({
    subject: 'fault ticket',
    subjectId: ticket.id,
    unitPath: ticket.unit_path,
    detail: { step },
  });
  await frame.announce('tickets', { id: ticket.id, unitPath: ticket.unit_path });
}
