-- An emergency that was ended before a loudspeaker began it was called cancelled there, and left out of the sums.
create or replace function broadcasting.plays_of(of_unit uuid, since timestamptz, until timestamptz, as_of timestamptz)
returns table (
  item_id uuid, device_id uuid, unit_id uuid, unit_path ltree, story_id uuid, title text, kind text, topic integer,
  origin text, priority text, starts_at timestamptz, expires_at timestamptz, planned_ms integer, outcome text,
  reason text, rule integer, silent boolean, played_ms integer, volume integer, start_error_ms integer,
  ordered_at timestamptz, received_at timestamptz, started_at timestamptz, ended_at timestamptz
) language sql stable as $$
  with plays as (
    select p.id as item_id, d.device_id, d.unit_id, d.unit_path, p.story_id, p.title, 'BULLETIN' as kind, p.topic,
      p.origin, p.priority, d.starts_at, d.expires_at, coalesce(p.duration_ms, 0) as planned_ms,
      p.state = 'CANCELLED' or (d.state = 'FAILED' and d.reason = 'cancelled') as withdrawn, d.state, d.reason, d.rule, d.silent, d.played_ms, d.volume, d.start_error_ms,
      d.ordered_at, d.received_at, d.started_at, d.ended_at
    from broadcasting.deliveries d join broadcasting.programmes p on p.id = d.programme_id
    where d.unit_id = of_unit and d.starts_at >= since and d.starts_at < until
    union all
    select i.id, d.device_id, d.unit_id, d.unit_path, null, i.title, i.kind, null,
      case when i.kind = 'RELAY' then 'RELAY' when nlevel(i.unit_path) < nlevel(d.unit_path) then 'ABOVE' else 'OWN' end,
      'NORMAL', d.starts_at, i.expires_at, i.duration_ms,
      d.state = 'CANCELLED' or (d.state = 'FAILED' and d.reason = 'cancelled'), d.state, d.reason, d.rule, d.silent,
      d.played_ms, d.volume, d.start_error_ms, d.ordered_at, d.received_at, d.started_at, d.ended_at
    from broadcasting.slot_deliveries d join broadcasting.slot_items i on i.id = d.slot_item_id
    where d.unit_id = of_unit and d.starts_at >= since and d.starts_at < until
    union all
    -- It is repeated until it ends: heard whole once, it was heard; every repeat counts its minutes. An alarm that a loudspeaker
    -- has not sounded has failed there, whoever ended it; unless it was taken back as soon as it was sent.
    select e.id, d.device_id, d.unit_id, d.unit_path, null, e.title, 'BULLETIN', null,
      case when e.exercise then 'EXERCISE' else 'EMERGENCY' end, 'EMERGENCY', d.ordered_at,
      coalesce(e.ended_at, e.valid_until), greatest(coalesce(e.duration_ms, 0), coalesce(d.played_ms, 0)),
      coalesce(e.ended_at < d.ordered_at + interval '10 seconds', false),
      case when d.times_heard > 0 and (d.outcome is not null or e.ended_at is not null or e.valid_until < as_of)
          then 'FINISHED'
        when d.refused is not null then 'FAILED'
        else coalesce(d.outcome, case when d.started_at is not null then 'STARTED'
          when d.received_at is not null then 'RECEIVED' else 'ORDERED' end) end,
      coalesce(d.refused, d.reason), null, d.silent, d.played_ms, d.volume, d.start_error_ms, d.ordered_at, d.received_at,
      d.started_at, d.ended_at
    from broadcasting.emergency_deliveries d join broadcasting.emergencies e on e.id = d.emergency_id
    where d.unit_id = of_unit and d.ordered_at >= since and d.ordered_at < until
  )
  select item_id, device_id, unit_id, unit_path, story_id, title, kind, topic, origin, priority, starts_at, expires_at,
    planned_ms,
    case
      when state = 'FINISHED' then case when silent then 'SILENT' else 'HEARD' end
      when started_at is null and withdrawn then 'CANCELLED'
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

-- Their sums of the days that were reckoned the other way.
insert into broadcasting.airtime_due (unit_id, day, after)
select distinct unit_id, (ordered_at at time zone 'Asia/Ho_Chi_Minh')::date, now() from broadcasting.emergency_deliveries
on conflict do nothing;

-- The nightly archive asks for the oldest day.
create index on broadcasting.emergency_deliveries (ordered_at);
