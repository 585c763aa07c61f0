import { Type, type Static } from 'typebox';
import { sql, type ExpressionBuilder } from 'kysely';
import { listOnlineSince } from '@saola/devices';
import { findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { broadcastingTables, type BroadcastingTables } from '../tables.ts';

const instant = Type.String({ format: 'date-time' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

export const deliveryViews = ['ALL', 'NOT_REACHED', 'SOUNDING', 'HEARD', 'SILENT', 'FAILED'] as const;
export type DeliveryView = (typeof deliveryViews)[number];

export const EmergencyDelivery = Type.Object({
  deviceId: Type.String({ format: 'uuid' }),
  name: Type.String(),
  unitId: Type.String({ format: 'uuid' }),
  unitName: Type.String(),
  receivedAt: orNull(instant),
  refused: orNull(Type.String()),
  startedAt: orNull(instant),
  sounding: Type.Boolean(),
  silent: Type.Boolean(),
  timesHeard: Type.Integer(),
  volume: orNull(Type.Integer()),
  startErrorMs: orNull(Type.Integer()),
  endedAt: orNull(instant),
  reason: orNull(Type.String()),
  online: Type.Boolean(),
  lastSeenAt: orNull(instant),
});
export type EmergencyDelivery = Static<typeof EmergencyDelivery>;

interface Search {
  emergencyId: string;
  /** Of an order from above only what is the reader's. */
  readable: readonly string[];
  view: DeliveryView;
  after?: string | undefined;
  limit?: number | undefined;
}

/** Loudspeaker by loudspeaker, those of a unit together; by keyset, for there may be ten thousand. */
export async function listEmergencyDeliveries(
  database: Database,
  { emergencyId, readable, view, after, limit = 100 }: Search,
): Promise<{ items: EmergencyDelivery[]; next: string | null }> {
  let query = broadcastingTables(database)
    .selectFrom('broadcasting.emergency_deliveries')
    .selectAll()
    .where('emergency_id', '=', emergencyId)
    .where(atOrBelowAny('unit_path', readable))
    .orderBy('unit_path')
    .orderBy('device_id')
    .limit(limit + 1);
  if (view !== 'ALL') query = query.where((row) => viewOf(row, view));
  const [path, deviceId] = after?.split(' ') ?? [];
  if (path && deviceId)
    query = query.where(sql<boolean>`(unit_path, device_id) > (${path}::ltree, ${deviceId}::uuid)`);
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const [units, seen] = await Promise.all([
    findUnits(database, [...new Set(rows.map((row) => row.unit_id))]),
    listOnlineSince(
      database,
      rows.map((row) => row.device_id),
    ),
  ]);
  const items = rows.map((row): EmergencyDelivery => ({
    deviceId: row.device_id,
    name: row.device_name,
    unitId: row.unit_id,
    unitName: units.get(row.unit_id)?.fullName ?? '',
    receivedAt: row.received_at?.toISOString() ?? null,
    refused: row.refused,
    startedAt: row.started_at?.toISOString() ?? null,
    sounding: row.sounding && row.ended_at === null,
    silent: row.silent,
    timesHeard: row.times_heard,
    volume: row.volume,
    startErrorMs: row.start_error_ms,
    endedAt: row.ended_at?.toISOString() ?? null,
    reason: row.reason,
    online: seen.get(row.device_id)?.online ?? false,
    lastSeenAt: seen.get(row.device_id)?.lastSeenAt?.toISOString() ?? null,
  }));
  const last = rows.at(-1);
  return { items, next: found.length > limit && last ? `${last.unit_path} ${last.device_id}` : null };
}

type Row = ExpressionBuilder<BroadcastingTables, 'broadcasting.emergency_deliveries'>;

function viewOf(row: Row, view: Exclude<DeliveryView, 'ALL'>) {
  switch (view) {
    case 'NOT_REACHED':
      return row('received_at', 'is', null);
    case 'SOUNDING':
      return row.and([row('sounding', '=', true), row('ended_at', 'is', null)]);
    case 'HEARD':
      return row.and([row('times_heard', '>', 0), row('silent', '=', false)]);
    case 'SILENT':
      return row.and([row('silent', '=', true), row('started_at', 'is not', null)]);
    case 'FAILED':
      return row.and([
        row('received_at', 'is not', null),
        row('times_heard', '=', 0),
        row('ended_at', 'is not', null),
      ]);
  }
}
