import { type RawBuilder, sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { DeviceCounts } from '../programme.ts';

const none: DeviceCounts = { total: 0, received: 0, started: 0, finished: 0, failed: 0, silent: 0 };

const counts = sql`count(*)::int as total,
  count(*) filter (where state <> 'ORDERED')::int as received,
  count(started_at)::int as started,
  count(*) filter (where state = 'FINISHED')::int as finished,
  count(*) filter (where state = 'FAILED')::int as failed,
  count(*) filter (where silent and started_at is not null)::int as silent`;

/** The same as a column of a statement that lists programmes. */
export const deliveriesOf = (programmeId: RawBuilder<unknown>) => sql<DeviceCounts>`(
  select to_jsonb(counted) from (
    select ${counts} from broadcasting.deliveries where programme_id = ${programmeId}
  ) counted)`;

/** How far each programme has come on its loudspeakers; each stage counts those that went further too. */
export async function countDeliveries(
  database: Database,
  programmeIds: readonly string[],
): Promise<(programmeId: string) => DeviceCounts> {
  if (programmeIds.length === 0) return () => none;
  const { rows } = await sql<DeviceCounts & { programme_id: string }>`
    select programme_id, ${counts}
    from broadcasting.deliveries where programme_id = any(${[...programmeIds]}::uuid[]) group by programme_id
  `.execute(database);
  const byId = new Map(rows.map(({ programme_id, ...counts }) => [programme_id, counts]));
  return (programmeId) => byId.get(programmeId) ?? none;
}
