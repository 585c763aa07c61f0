import { listAccountsWith } from '@saola/access';
import type { Context } from '@saola/platform/commands';
import { careTables } from '../care-tables.ts';
import type { TicketPage } from '../ticket-shapes.ts';
import { listKeepersOfDevices } from './list-keepers-of-devices.ts';
import { listTickets } from './list-tickets.ts';

/** One ticket with all that happened; null where the reader may not see it. */
export async function getTicket(context: Context, ticketId: string): Promise<TicketPage | null> {
  const { database, actor } = context;
  const readable = actor.pathsWith('stations.ticket.read');
  const page = await listTickets(database, { readable, ticketId, state: 'ALL', now: context.now() });
  const [ticket] = page.items;
  if (!ticket) return null;
  const db = careTables(database);
  const { unitPath } = await db
    .selectFrom('stations.tickets')
    .select('unit_path as unitPath')
    .where('id', '=', ticketId)
    .executeTakeFirstOrThrow();
  const mayAssign = actor.may('stations.ticket.assign', unitPath);
  const steps = await db
    .selectFrom('stations.ticket_steps')
    .select(['at', 'kind', 'words', 'by_name as byName'])
    .where('ticket_id', '=', ticketId)
    .orderBy('id')
    .execute();
  const repair = await db
    .selectFrom('stations.maintenance_entries')
    .select(['words', 'parts', 'cost', 'done_on as doneOn'])
    .where('ticket_id', '=', ticketId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const able = mayAssign ? await listAccountsWith(context, 'stations.ticket.work', unitPath) : [];
  const knows = ticket.deviceId !== null && actor.may('stations.keeper.read', unitPath);
  const keepers = knows ? await listKeepersOfDevices(database, [ticket.deviceId!]) : new Map();
  return {
    ...ticket,
    steps: steps.map(({ at, ...step }) => ({ ...step, at: at.toISOString() })),
    technicians: able.map(({ id, name }) => ({ id, name })),
    keeper: keepers.get(ticket.deviceId) ?? null,
    repair: repair ? { ...repair, cost: repair.cost === null ? null : Number(repair.cost) } : null,
    mayWork: actor.may('stations.ticket.work', unitPath),
    mayAssign,
  };
}
