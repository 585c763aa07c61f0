import { listAccountsWith } from '@saola/access';
import { command } from '@saola/platform/commands';
import { stationsTables } from '../tables.ts';
import { stationsError } from '../errors.ts';
import { TicketAssigned } from '../events.ts';
import { noteStep, takeTicket } from './shared/take-ticket.ts';

/** Who sees to a fault: oneself, or another technician of the unit or above. */
export const assignTicket = command(
  'stations.ticket.assign',
  async (frame, { ticketId, to }: { ticketId: string; to?: string }) => {
    const self = to === undefined || to === frame.actor.id;
    const permission = self ? 'stations.ticket.work' : 'stations.ticket.assign';
    const ticket = await takeTicket(frame, ticketId, { permission, step: 'ASSIGNED' });
    const able = await listAccountsWith(frame.context, 'stations.ticket.work', ticket.unit_path);
    const technician = able.find(({ id }) => id === (to ?? frame.actor.id));
    if (!technician) throw stationsError('no-technician-there');
    await stationsTables(frame.tx)
      .updateTable('stations.tickets')
      .set({ state: 'ASSIGNED', assigned_to: technician.id, assigned_name: technician.name })
      .where('id', '=', ticketId)
      .execute();
    await noteStep(frame, ticket, { step: 'ASSIGNED', words: technician.name });
    if (self) return;
    await frame.tell(
      TicketAssigned({
        ticketId,
        unitPath: ticket.unit_path,
        subject: ticket.subject,
        cause: ticket.cause,
        to: technician.id,
        by: frame.actor.name,
        dueAt: ticket.due_at.toISOString(),
      }),
    );
  },
);
