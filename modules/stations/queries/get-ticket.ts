import { listAccountsWith } from '@saola/access';
import type { Context } from '@saola/platform/commands';
import { stationsTables } from '../tables.ts';
import type { TicketPage } from '../ticket-shapes.ts';
import { listTickets } from './list-tickets.ts';

/** One ticket with all that happened; null where the reader may not see it. */
export async function getTicket(context: Context, ticketId: string): Promise<TicketPage | null> {
  const { database, actor } = context;
  const readable = actor.pathsWith('stations.ticket.read');
  const page = await listTickets(database, { readable, ticketId, state: 'ALL', now: context.now() });
  const [ticket] = page.items;
  if (!ticket) return null;
  const db = stationsTables(database);
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
  const knows = ticket.clusterId !== null && actor.may('stations.keeper.read', unitPath);
  const keeper = knows
    ? await db
        .selectFrom('stations.clusters')
        .select(['keeper_name as name', 'keeper_phone as phone'])
        .where('id', '=', ticket.clusterId)
        .where('keeper_name', '<>', '')
        .executeTakeFirst()
    : null;
  return {
    ...ticket,
    steps: steps.map(({ at, ...step }) => ({ ...step, at: at.toISOString() })),
    technicians: able.map(({ id, name }) => ({ id, name })),
    keeper: keeper ? { name: keeper.name, phone: endOf(keeper.phone) } : null,
    repair: repair ? { ...repair, cost: repair.cost === null ? null : Number(repair.cost) } : null,
    mayWork: actor.may('stations.ticket.work', unitPath),
    mayAssign,
  };
}

/** Enough to know one from another; the whole number is looked up at the place, and that is written down. */
const endOf = (phone: string) => (phone ? `••• ${phone.replace(/[^0-9]/g, '').slice(-3)}` : '');
