import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Course, RolloutState, Tally } from '../rollout.ts';

export interface Rollout extends Course {
  id: string;
  unitId: string;
  unitPath: string;
  version: string;
  olderToo: boolean;
  startedBy: string;
  startedAt: Date;
  /** All loudspeakers of it, also those whose turn has not come. */
  planned: number;
  tally: Tally;
  reasons: Record<string, number>;
}

interface Asked {
  id?: string;
  state?: RolloutState;
  /** Units at or below which the reader may see them. */
  readable?: readonly string[];
  now: Date;
  limit?: number;
}

/** The newest first. One that took its order and has been silent for an hour since counts as failed. */
export async function findRollouts(
  database: Database,
  { id, state, readable = [''], now, limit = 20 }: Asked,
): Promise<Rollout[]> {
  const everything = readable.includes('');
  const { rows } = await sql<Omit<Rollout, 'tally'> & Tally>`
    with chosen as (
      select r.*, s.version from devices.rollouts r join devices.releases s on s.id = r.release_id
      where (${id ?? null}::uuid is null or r.id = ${id ?? null})
        and (${state ?? null}::text is null or r.state = ${state ?? null})
        and (${everything} or r.unit_path <@ ${readable.filter((path) => path !== '')}::ltree[])
      order by r.started_at desc, r.id limit ${limit}
    ), told as (
      select t.rollout_id, t.stage = chosen.stage as current, t.order_id is not null as ordered, coalesce(c.done, false) as done, c.reason,
        coalesce(
          c.outcome = 'REFUSED' or (c.done = false and c.reason <> 'overtaken')
            or (c.ended_at is null and c.receipted_at is not null and not d.online
              and d.last_seen_at < ${now}::timestamptz - interval '1 hour'), false) as failed,
        coalesce(c.ended_at is null and c.outcome is distinct from 'REFUSED' and c.not_after < ${now}
          or c.reason = 'overtaken', false) as missed
      from chosen join devices.rollout_devices t on t.rollout_id = chosen.id
      join devices.devices d on d.id = t.device_id
      left join devices.controls c on c.order_id = t.order_id
    ), counted as (
      select rollout_id, count(*)::integer as planned,
        count(*) filter (where ordered)::integer as ordered, count(*) filter (where done)::integer as done,
        count(*) filter (where failed)::integer as failed,
        count(*) filter (where missed and not failed)::integer as missed,
        coalesce(bool_or(done) filter (where current), true) as proved
      from told group by rollout_id
    ), why as (
      select rollout_id, jsonb_object_agg(reason, times) as reasons from (
        select rollout_id, coalesce(reason, 'silent') as reason, count(*)::integer as times
        from told where failed group by rollout_id, coalesce(reason, 'silent')
      ) each group by rollout_id
    )
    select r.id, r.unit_id as "unitId", r.unit_path as "unitPath", r.version, r.state, r.stage,
      r.stage_began_at as "stageBeganAt", r.hours_between as "hoursBetween", r.failure_percent as "failurePercent",
      r.older_too as "olderToo", r.started_by as "startedBy", r.started_at as "startedAt",
      n.planned, n.ordered, n.done, n.failed, n.missed, n.proved, coalesce(w.reasons, '{}') as reasons
    from chosen r join counted n on n.rollout_id = r.id left join why w on w.rollout_id = r.id
    order by r.started_at desc, r.id
  `.execute(database);
  return rows.map(({ ordered, done, failed, missed, proved, ...rollout }) => ({
    ...rollout,
    tally: { ordered, done, failed, missed, proved },
  }));
}
