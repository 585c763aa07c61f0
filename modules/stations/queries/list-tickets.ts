import { sql } from 'kysely';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';
import type { Ticket } from '../ticket-shapes.ts';
import type { TicketCause, TicketState } from '../ticket.ts';
import { namePlaces } from './name-places.ts';

export interface TicketSearch {
  readable: readonly string[];
  below?: string;
  ticketId?: string;
  /** Without one, all that is not closed. */
  state?: TicketState | 'ALL';
  cause?: TicketCause;
  late?: boolean;
  /** Who sees to it. */
  assignedTo?: string;
  deviceId?: string;
  now: Date;
}

/** Tickets a page at a time: what is open by the day it is due, what is closed with the newest first. */
export async function listTickets(
  database: Database,
  { after, limit = 50, ...search }: TicketSearch & { after?: string; limit?: number },
): Promise<{ items: Ticket[]; next: string | null }> {
  const { readable, below, ticketId, state, cause, late, assignedTo, deviceId, now } = search;
  const byDue = state !== 'CLOSED' && state !== 'ALL';
  let query = stationsTables(database)
    .selectFrom('stations.tickets')
    .selectAll()
    .where(atOrBelowAny('unit_path', readable))
    .limit(limit + 1);
  if (below !== undefined) query = query.where(atOrBelowAny('unit_path', [below]));
  if (ticketId) query = query.where('id', '=', ticketId);
  if (state === undefined) query = query.where('state', '<>', 'CLOSED');
  else if (state !== 'ALL') query = query.where('state', '=', state);
  if (cause) query = query.where('cause', '=', cause);
  if (late) query = query.where('due_at', '<', now).where('state', 'in', ['OPEN', 'ASSIGNED']);
  if (assignedTo) query = query.where('assigned_to', '=', assignedTo);
  if (deviceId)
    query = query.where(
      sql<boolean>`(device_id = ${deviceId}
        or cluster_id = (select id from stations.clusters where device_id = ${deviceId}))`,
    );
  if (byDue) {
    query = query.orderBy('due_at').orderBy('id');
    if (after)
      query = query.where(
        sql<boolean>`(due_at, id) > (select due_at, id from stations.tickets where id = ${after})`,
      );
  } else {
    query = query.orderBy('id', 'desc');
    if (after) query = query.where('id', '<', after);
  }
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const units = await namePlaces(
    database,
    rows.map((row) => row.unit_id),
  );
  const items = rows.map((row) => ({
    id: row.id,
    number: Number(row.number),
    deviceId: row.device_id,
    clusterId: row.cluster_id,
    unitId: row.unit_id,
    unitName: units.get(row.unit_id) ?? '',
    subject: row.subject,
    cause: row.cause,
    watched: row.watched,
    state: row.state,
    words: row.words,
    openedAt: row.opened_at.toISOString(),
    openedByName: row.opened_by_name,
    dueAt: row.due_at.toISOString(),
    late: row.due_at < now && (row.state === 'OPEN' || row.state === 'ASSIGNED'),
    assignedTo: row.assigned_to,
    assignedName: row.assigned_name,
    closedAt: row.closed_at?.toISOString() ?? null,
    reopened: row.reopened,
  }));
  return { items, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** All of them, page after page, for a file. */
export async function* eachTicket(database: Database, search: TicketSearch): AsyncGenerator<Ticket> {
  let after: string | null = null;
  do {
    const page = await listTickets(database, { ...search, limit: 500, ...(after ? { after } : {}) });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}
