import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { devicesTables } from '../tables.ts';

const shown = 20;

/** The newest programs, and how many loudspeakers say that they run each. */
export async function listReleases(database: Database, { readable }: { readable: readonly string[] }) {
  const everything = readable.includes('');
  const paths = readable.filter((path) => path !== '');
  const { rows } = await sql<{
    id: string;
    version: string;
    bytes: number;
    addedAt: Date;
    addedBy: string;
    running: number;
  }>`
    select r.id, r.version, octet_length(r.program) as bytes, r.added_at as "addedAt", r.added_by as "addedBy",
      (select count(*)::integer from devices.devices d
       where d.agent_version = 'saola-agent/' || r.version and d.kind = 'LOUDSPEAKER' and d.retired_at is null
         and (${everything} or d.unit_path <@ ${paths}::ltree[])) as running
    from devices.releases r order by r.id desc limit ${shown}
  `.execute(database);
  return rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() }));
}

/** The program itself, for a device that was ordered to fetch it. */
export async function findOrderedRelease(
  database: Database,
  { deviceId, releaseId }: { deviceId: string; releaseId: string },
): Promise<Buffer | null> {
  const row = await devicesTables(database)
    .selectFrom('devices.releases as s')
    .innerJoin('devices.rollouts as r', 'r.release_id', 's.id')
    .innerJoin('devices.rollout_devices as t', 't.rollout_id', 'r.id')
    .select('s.program')
    .where('s.id', '=', releaseId)
    .where('t.device_id', '=', deviceId)
    .where('t.order_id', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row?.program ?? null;
}
