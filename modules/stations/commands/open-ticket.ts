import { command } from '@saola/platform/commands';
import { stationsTables } from '../tables.ts';
import { stationsError } from '../errors.ts';
import { TicketsOpened } from '../events.ts';
import { faultRulesOn } from '../queries/fault-rules-on.ts';
import { later, type SeenCause } from '../ticket.ts';
import { subjectOf, type AboutWhat } from './shared/subject-of.ts';
import { noteStep } from './shared/take-ticket.ts';

export interface TicketInput extends AboutWhat {
  cause: SeenCause;
  words: string;
}

/** Somebody has noticed a fault. The technician nearest to the place hears of it. */
export const openTicket = command(
  'stations.ticket.open',
  async (frame, { cause, words, ...about }: TicketInput): Promise<{ id: string }> => {
    const subject = await subjectOf(frame.tx, about);
    frame.authorise('stations.ticket.report', subject.unit_path);
    const db = stationsTables(frame.tx);
    let same = db
      .selectFrom('stations.tickets')
      .select('id')
      .where('cause', '=', cause)
      .where('state', '<>', 'CLOSED');
    same = subject.device_id
      ? same.where('device_id', '=', subject.device_id)
      : same.where('cluster_id', '=', subject.cluster_id);
    if (cause !== 'OTHER' && (await same.executeTakeFirst())) throw stationsError('ticket-already-open');
    const rule = (await faultRulesOn(frame.tx, frame.now)).get(cause);
    const { id } = await db
      .insertInto('stations.tickets')
      .values({
        ...subject,
        cause,
        watched: false,
        words: words.trim(),
        opened_at: frame.now,
        opened_by_name: frame.actor.name,
        due_at: later(frame.now, rule?.dueWithinHours ?? 72),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await noteStep(frame, { id, unit_path: subject.unit_path }, { step: 'OPENED', words: words.trim() });
    await frame.tell(
      TicketsOpened({
        tickets: [
          { ticketId: id, unitPath: subject.unit_path, subject: subject.subject, cause, again: false },
        ],
      }),
    );
    return { id };
  },
);
