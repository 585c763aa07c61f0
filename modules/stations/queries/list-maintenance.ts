import { sql } from 'kysely';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';
import type { MaintenanceEntry } from '../ticket-shapes.ts';
import type { MaintenanceKind } from '../maintenance.ts';
import { namePlaces } from './name-places.ts';

export interface MaintenanceSearch {
  readable: readonly string[];
  below?: string;
  kind?: MaintenanceKind;
  deviceId?: string;
  clusterId?: string;
}

/** The maintenance book, what was entered last first, a page at a time. */
export async function listMaintenance(
  database: Database,
  { after, limit = 50, ...search }: MaintenanceSearch & { after?: string; limit?: number },
): Promise<{ items: MaintenanceEntry[]; next: string | null }> {
  const { readable, below, kind, deviceId, clusterId } = search;
  let query = stationsTables(database)
    .selectFrom('stations.maintenance_entries as entry')
    .leftJoin('stations.tickets as ticket', 'ticket.id', 'entry.ticket_id')
    .selectAll('entry')
    .select('ticket.number as ticketNumber')
    .select(
      sql<string | null>`(select name from stations.check_rules as rule where rule.code = entry.check_code
        order by valid_from desc limit 1)`.as('checkName'),
    )
    .where(atOrBelowAny('entry.unit_path', readable))
    .orderBy('entry.id', 'desc')
    .limit(limit + 1);
  if (below !== undefined) query = query.where(atOrBelowAny('entry.unit_path', [below]));
  if (kind) query = query.where('entry.kind', '=', kind);
  if (clusterId) query = query.where('entry.cluster_id', '=', clusterId);
  if (deviceId)
    query = query.where(
      sql<boolean>`(entry.device_id = ${deviceId}
        or entry.cluster_id = (select id from stations.clusters where device_id = ${deviceId}))`,
    );
  if (after) query = query.where('entry.id', '<', after);
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const units = await namePlaces(
    database,
    rows.map((row) => row.unit_id),
  );
  const items = rows.map((row) => ({
    id: row.id,
    deviceId: row.device_id,
    clusterId: row.cluster_id,
    subject: row.subject,
    unitName: units.get(row.unit_id) ?? '',
    kind: row.kind,
    checkName: row.checkName,
    ticketId: row.ticket_id,
    ticketNumber: row.ticketNumber === null ? null : Number(row.ticketNumber),
    doneOn: row.done_on,
    words: row.words,
    parts: row.parts,
    cost: row.cost === null ? null : Number(row.cost),
    byName: row.by_name,
    enteredAt: row.entered_at.toISOString(),
  }));
  return { items, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

/** All of it, page after page, for a file. */
export async function* eachMaintenance(
  database: Database,
  search: MaintenanceSearch,
): AsyncGenerator<MaintenanceEntry> {
  let after: string | null = null;
  do {
    const page = await listMaintenance(database, { ...search, limit: 500, ...(after ? { after } : {}) });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}
