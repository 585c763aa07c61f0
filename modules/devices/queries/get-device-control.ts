import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { stateOfControl } from '../control.ts';
import { devicesTables } from '../tables.ts';
import type { DeviceControl } from '../device-control.ts';

/** So many of the last orders stand on the page of a device. */
const shownOrders = 30;

/** How one device is and was, and what was asked of it; null when there is none the reader may see. */
export async function getDeviceControl(
  database: Database,
  { deviceId, now }: { deviceId: string; now: Date },
): Promise<DeviceControl | null> {
  const db = devicesTables(database);
  const device = await db
    .selectFrom('devices.devices')
    .selectAll()
    .where('id', '=', deviceId)
    .executeTakeFirst();
  if (!device) return null;
  const [history, controls, faults] = await Promise.all([
    db
      .selectFrom('devices.health_history')
      .selectAll()
      .where('device_id', '=', deviceId)
      .where('at', '>', new Date(now.getTime() - 14 * 86_400_000))
      .orderBy('at')
      .limit(1_000)
      .execute(),
    db
      .selectFrom('devices.controls as c')
      .leftJoin('devices.sent_logs as s', 's.order_id', 'c.order_id')
      .selectAll('c')
      .select('s.received_at as logs_at')
      .where('c.device_id', '=', deviceId)
      .orderBy('c.asked_at', 'desc')
      .limit(shownOrders)
      .execute(),
    db
      .selectFrom('devices.log_faults')
      .select(['kind', sql<number>`count(*)::integer`.as('times')])
      .select((get) => get.fn.max('noticed_at').as('last'))
      .where('device_id', '=', deviceId)
      .where('settled_at', 'is', null)
      .groupBy('kind')
      .execute(),
  ]);
  const { health } = device;
  return {
    volume: device.volume,
    emergencyVolume: device.emergency_volume,
    muted: device.muted,
    mutedNow: health?.muted ?? null,
    quietHours: device.quiet_hours,
    volumeLimits: device.volume_limits,
    timeZone: device.time_zone,
    version: device.agent_version,
    protocol: health?.protocol ?? null,
    obeys: health?.obeys ?? null,
    clockSkewMs: health?.clock.skewMs ?? null,
    clockTrusted: health?.clock.trusted ?? null,
    waitingReports: health?.waitingReports ?? null,
    storage: health?.storage ?? null,
    health: health?.health ?? null,
    history: history.map((row) => ({
      at: row.at.toISOString(),
      temperatureC: row.temperature,
      mainsLost: row.mains_lost,
      freeMemory: row.free_memory === null ? null : Number(row.free_memory),
      freeStorage: row.free_storage === null ? null : Number(row.free_storage),
    })),
    orders: controls.map((row) => ({
      orderId: row.order_id,
      kind: row.kind,
      volume: row.detail?.volume ?? null,
      askedBy: row.asked_by,
      askedAt: row.asked_at.toISOString(),
      state: stateOfControl(row, now),
      endedAt: (row.ended_at ?? row.receipted_at)?.toISOString() ?? null,
      silent: row.silent,
      reason: row.reason,
      hasLogs: row.logs_at !== null,
    })),
    faults: faults.map(({ kind, times, last }) => ({ kind, times, lastAt: last.toISOString() })),
  };
}

/** What a device sent for this order, as readable text. */
export async function findSentLogs(
  database: Database,
  { deviceId, orderId }: { deviceId: string; orderId: string },
): Promise<{ agentLog: string; entries: string[] } | null> {
  const row = await devicesTables(database)
    .selectFrom('devices.sent_logs')
    .select(['agent_log', 'entries'])
    .where('device_id', '=', deviceId)
    .where('order_id', '=', orderId)
    .executeTakeFirst();
  return row ? { agentLog: row.agent_log, entries: row.entries.split('\n').filter(Boolean) } : null;
}
