-- Where a programme comes from and what it speaks of: minutes are counted by both.
alter table broadcasting.programmes
  add column origin text not null default 'OWN'
    check (origin in ('OWN', 'ABOVE', 'LIVE', 'EMERGENCY', 'EXERCISE')),
  add column topic integer;
update broadcasting.programmes set origin = 'EMERGENCY' where priority = 'EMERGENCY';

update broadcasting.deliveries d set starts_at = p.starts_at, expires_at = coalesce(d.expires_at, p.expires_at)
from broadcasting.programmes p where p.id = d.programme_id and d.starts_at is null;
create index on broadcasting.deliveries (unit_id, starts_at);

alter table broadcasting.slot_deliveries add column starts_at timestamptz;
update broadcasting.slot_deliveries d set starts_at = i.starts_at
from broadcasting.slot_items i where i.id = d.slot_item_id;
alter table broadcasting.slot_deliveries alter column starts_at set not null;
create index on broadcasting.slot_deliveries (unit_id, starts_at);

-- Minutes of a unit's loudspeakers on a day; what the plays of the day add up to, reckoned anew when one of them changes.
create table broadcasting.airtime (
  day date not null,
  unit_id uuid not null,
  unit_path ltree not null,
  -- 0 where it has no topic: signals, recordings, relays.
  topic integer not null,
  origin text not null,
  priority text not null,
  plays integer not null,
  heard integer not null,
  silent integer not null,
  not_heard integer not null,
  pending integer not null,
  planned_ms bigint not null,
  heard_ms bigint not null,
  silent_ms bigint not null,
  missed_ms bigint not null,
  primary key (day, unit_id, topic, origin, priority)
);

-- Days of units whose sums are to be reckoned anew, once the time has come.
create table broadcasting.airtime_due (
  unit_id uuid not null,
  day date not null,
  after timestamptz not null,
  primary key (unit_id, day)
);
create index on broadcasting.airtime_due (after);
insert into broadcasting.airtime_due (unit_id, day, after)
select unit_id, (starts_at at time zone 'Asia/Ho_Chi_Minh')::date, min(starts_at)
from (
  select unit_id, starts_at from broadcasting.deliveries where starts_at is not null
  union all select unit_id, starts_at from broadcasting.slot_deliveries
) all_of_them group by 1, 2;

-- What the loudspeakers of a unit were to play in a stretch of time, and what became of it. `played_ms` is never more than
-- was planned. Reports of what sounded last may be five minutes on their way.
create function broadcasting.plays_of(of_unit uuid, since timestamptz, until timestamptz, as_of timestamptz)
returns table (
  item_id uuid, device_id uuid, unit_id uuid, unit_path ltree, story_id uuid, title text, kind text, topic integer,
  origin text, priority text, starts_at timestamptz, expires_at timestamptz, planned_ms integer, outcome text,
  reason text, rule integer, silent boolean, played_ms integer, volume integer, start_error_ms integer,
  ordered_at timestamptz, received_at timestamptz, started_at timestamptz, ended_at timestamptz
) language sql stable as $$
  with plays as (
    select p.id as item_id, d.device_id, d.unit_id, d.unit_path, p.story_id, p.title, 'BULLETIN' as kind, p.topic,
      p.origin, p.priority, d.starts_at, d.expires_at, coalesce(p.duration_ms, 0) as planned_ms,
      p.state = 'CANCELLED' as withdrawn, d.state, d.reason, d.rule, d.silent, d.played_ms, d.volume, d.start_error_ms,
      d.ordered_at, d.received_at, d.started_at, d.ended_at
    from broadcasting.deliveries d join broadcasting.programmes p on p.id = d.programme_id
    where d.unit_id = of_unit and d.starts_at >= since and d.starts_at < until
    union all
    select i.id, d.device_id, d.unit_id, d.unit_path, null, i.title, i.kind, null,
      case when i.kind = 'RELAY' then 'RELAY' when nlevel(i.unit_path) < nlevel(d.unit_path) then 'ABOVE' else 'OWN' end,
      'NORMAL', d.starts_at, i.expires_at, i.duration_ms, d.state = 'CANCELLED', d.state, d.reason, d.rule, d.silent,
      d.played_ms, d.volume, d.start_error_ms, d.ordered_at, d.received_at, d.started_at, d.ended_at
    from broadcasting.slot_deliveries d join broadcasting.slot_items i on i.id = d.slot_item_id
    where d.unit_id = of_unit and d.starts_at >= since and d.starts_at < until
  )
  select item_id, device_id, unit_id, unit_path, story_id, title, kind, topic, origin, priority, starts_at, expires_at,
    planned_ms,
    case
      when state = 'FINISHED' then case when silent then 'SILENT' else 'HEARD' end
      when started_at is null and (withdrawn or (state = 'FAILED' and reason = 'cancelled')) then 'CANCELLED'
      when state = 'FAILED' then case when started_at is null then 'FAILED' else 'CUT' end
      when expires_at + interval '5 minutes' < as_of then 'UNREPORTED'
      else 'PENDING'
    end,
    reason, rule, silent,
    case
      when state = 'FINISHED' then least(coalesce(played_ms, planned_ms), planned_ms)
      when state = 'FAILED' and started_at is not null then least(coalesce(played_ms, 0), planned_ms)
      else 0
    end,
    volume, start_error_ms, ordered_at, received_at, started_at, ended_at
  from plays
$$;
