import { sql } from 'kysely';
import type { Heartbeat } from '@saola/device-protocol';
import type { Database } from '@saola/platform/database';
import type { StoredThrough } from '../log.ts';

/** Logs of which the devices say that they stand elsewhere than they stand here. */
export async function listDifferingLogs(
  database: Database,
  heartbeats: readonly Heartbeat[],
): Promise<StoredThrough[]> {
  const said = heartbeats.flatMap(({ deviceId, log }) => (log ? [{ deviceId, ...log }] : []));
  if (said.length === 0) return [];
  const { rows } = await sql<StoredThrough>`
    select g."deviceId", g.id as log, coalesce(l.stored_through, 0) as sequence,
      rtrim(translate(encode(l.stored_hash, 'base64'), '+/', '-_'), '=') as hash
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as g ("deviceId" uuid, id uuid, sequence integer)
    left join devices.logs l on l.device_id = g."deviceId" and l.log_id = g.id
    where coalesce(l.stored_through, 0) <> g.sequence
  `.execute(database);
  return rows;
}
