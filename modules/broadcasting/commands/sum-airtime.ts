import { sql } from 'kysely';
import { command } from '@saola/platform/commands';

/** Days of units that one turn reckons. */
const together = 100;

/** Reckons the sums of days that have changed; answers how many. What is still open is looked at again when it is over. */
export const sumAirtime = command('broadcasting.airtime.sum', async (frame): Promise<number> => {
  frame.anyone('the clock');
  frame.unrecorded('sums of what loudspeakers have reported');
  const { rows } = await sql<{ unit: string; day: string; again: Date | null }>`
    with due as materialized (
      select unit_id, day from broadcasting.airtime_due where after <= ${frame.now}
      order by after limit ${together} for update skip locked
    ), taken as (
      delete from broadcasting.airtime_due d using due where d.unit_id = due.unit_id and d.day = due.day
    ), plays as materialized (
      select due.day, p.*
      from due, broadcasting.plays_of(due.unit_id, (due.day::timestamp at time zone 'Asia/Ho_Chi_Minh'),
        ((due.day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'), ${frame.now}) p
      where p.outcome <> 'CANCELLED'
    ), sums as (
      insert into broadcasting.airtime as a
      select day, unit_id, max(unit_path::text)::ltree, coalesce(topic, 0), origin, priority, count(*),
        count(*) filter (where outcome = 'HEARD'), count(*) filter (where outcome = 'SILENT'),
        count(*) filter (where outcome in ('CUT', 'FAILED', 'UNREPORTED')),
        count(*) filter (where outcome = 'PENDING'), sum(planned_ms),
        coalesce(sum(played_ms) filter (where not silent), 0), coalesce(sum(played_ms) filter (where silent), 0),
        coalesce(sum(planned_ms - played_ms) filter (where outcome <> 'PENDING'), 0)
      from plays group by day, unit_id, coalesce(topic, 0), origin, priority
      on conflict (day, unit_id, topic, origin, priority) do update set unit_path = excluded.unit_path,
        plays = excluded.plays, heard = excluded.heard, silent = excluded.silent, not_heard = excluded.not_heard,
        pending = excluded.pending, planned_ms = excluded.planned_ms, heard_ms = excluded.heard_ms,
        silent_ms = excluded.silent_ms, missed_ms = excluded.missed_ms
    ), gone as (
      delete from broadcasting.airtime a using due
      where a.unit_id = due.unit_id and a.day = due.day and not exists (
        select from plays p where p.unit_id = a.unit_id and p.day = a.day and coalesce(p.topic, 0) = a.topic
          and p.origin = a.origin and p.priority = a.priority
      )
    )
    select due.unit_id as unit, due.day::text as day,
      (select min(p.expires_at) + interval '5 minutes 1 second' from plays p
        where p.unit_id = due.unit_id and p.day = due.day and p.outcome = 'PENDING') as again
    from due order by 1, 2
  `.execute(frame.tx);
  const open = rows.filter(({ again }) => again);
  if (open.length > 0)
    await sql`
      insert into broadcasting.airtime_due (unit_id, day, after)
      select unit, day, again
      from jsonb_to_recordset(${JSON.stringify(open)}::jsonb) as o (unit uuid, day date, again timestamptz)
      order by 1, 2
      on conflict (unit_id, day) do update set after = least(airtime_due.after, excluded.after)
    `.execute(frame.tx);
  return rows.length;
});
