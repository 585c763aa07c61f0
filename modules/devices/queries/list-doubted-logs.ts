import type { Database } from '@saola/platform/database';
import type { LogFault } from '../log.ts';
import { devicesTables } from '../tables.ts';

export interface DoubtedLog {
  deviceId: string;
  log: string;
  sequence: number;
  fault: LogFault;
  /** The refused entry of two; null where the entry is in the log. */
  jws: string | null;
  noticedAt: string;
}

/** What cannot be true about the logs of these devices, and has not been settled; the oldest first. */
export async function listDoubtedLogs(
  database: Database,
  deviceIds: readonly string[],
): Promise<DoubtedLog[]> {
  if (deviceIds.length === 0) return [];
  const rows = await devicesTables(database)
    .selectFrom('devices.log_faults')
    .selectAll()
    .where('device_id', 'in', [...deviceIds])
    .where('settled_at', 'is', null)
    .orderBy('id')
    .limit(1_000)
    .execute();
  return rows.map((row) => ({
    deviceId: row.device_id,
    log: row.log_id,
    sequence: row.sequence,
    fault: row.kind,
    jws: row.jws,
    noticedAt: row.noticed_at.toISOString(),
  }));
}
