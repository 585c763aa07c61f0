import { dayOf } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { stationsTables } from '../tables.ts';
import type { Part } from '../maintenance.ts';
import { noteStep, takeTicket } from './shared/take-ticket.ts';

export interface Repair {
  ticketId: string;
  /** What was wrong and what was done. */
  words: string;
  parts: readonly Part[];
  /** In đồng; null where nobody counted. */
  cost: number | null;
}

/** Mended, as far as one can say; what was done stands in the maintenance book. */
export const resolveTicket = command('stations.ticket.resolve', async (frame, repair: Repair) => {
  const { ticketId, parts, cost } = repair;
  const permission = 'stations.ticket.work';
  const ticket = await takeTicket(frame, ticketId, { permission, step: 'RESOLVED' });
  const words = repair.words.trim();
  const db = stationsTables(frame.tx);
  await db
    .updateTable('stations.tickets')
    .set({ state: 'RESOLVED', resolved_at: frame.now })
    .where('id', '=', ticketId)
    .execute();
  const { device_id, cluster_id, unit_id, unit_path, subject } = ticket;
  await db
    .insertInto('stations.maintenance_entries')
    .values({
      device_id,
      cluster_id,
      unit_id,
      unit_path,
      subject,
      kind: parts.length > 0 ? 'REPLACEMENT' : 'REPAIR',
      check_code: null,
      ticket_id: ticketId,
      done_on: dayOf(frame.now),
      words,
      parts: JSON.stringify(parts),
      cost,
      by_name: frame.actor.name,
      entered_at: frame.now,
    })
    .execute();
  await noteStep(frame, ticket, { step: 'RESOLVED', words });
});
