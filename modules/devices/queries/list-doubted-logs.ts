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

/** What cannot be true about the logs of these devices, and has not been settled; the oldest thousand, first come first. */
export async function listDoubtedLogs(
  database: Database,
  deviceIds: readonly string[],
): Promise<DoubtedLog[]> {
  if (deviceIds.length === 0) return [];
  const rows = await doubts(database)
    .where('device_id', 'in', [...deviceIds])
    .limit(1_000)
    .execute();
  return rows.map(doubtOf);
}

/** All of one log, however many: whoever has to judge it may not be told a part. */
export async function listDoubtsOfLog(
  database: Database,
  { deviceId, log }: { deviceId: string; log: string },
): Promise<DoubtedLog[]> {
  const rows = await doubts(database).where('device_id', '=', deviceId).where('log_id', '=', log).execute();
  return rows.map(doubtOf);
}

function doubts(database: Database) {
  return devicesTables(database)
    .selectFrom('devices.log_faults')
    .select(['device_id', 'log_id', 'sequence', 'kind', 'jws', 'noticed_at'])
    .where('settled_at', 'is', null)
    .orderBy('id');
}

type Row = Awaited<ReturnType<ReturnType<typeof doubts>['execute']>>[number];

function doubtOf(row: Row): DoubtedLog {
  return {
    deviceId: row.device_id,
    log: row.log_id,
    sequence: row.sequence,
    fault: row.kind,
    jws: row.jws,
    noticedAt: row.noticed_at.toISOString(),
  };
}
