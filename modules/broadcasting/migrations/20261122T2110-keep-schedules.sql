create extension if not exists btree_gist;

-- What a unit's loudspeakers have on which days. One is in force at a time; a changed one is approved anew.
create table broadcasting.schedules (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  state text not null default 'INIT' check (state in ('INIT', 'AWAIT', 'APPROVED', 'REPLACED')),
  -- Goes up with every writing: of two officers the second is told.
  revision integer not null default 1,
  slots jsonb not null,
  limits_code text,
  -- Officers who wrote in it: none of them may approve it.
  written_by text[] not null default '{}',
  submitted_at timestamptz,
  returned_reason text,
  approved_at timestamptz,
  approved_by text,
  created_at timestamptz not null default now()
);
create unique index one_schedule_in_force on broadcasting.schedules (unit_id) where state = 'APPROVED';
create unique index one_schedule_in_work on broadcasting.schedules (unit_id) where state in ('INIT', 'AWAIT');
create index on broadcasting.schedules using gist (unit_path);

-- The slots of the schedule in force, day by day: two of one unit never share a minute.
create table broadcasting.airtimes (
  unit_id uuid not null,
  slot_id uuid not null,
  day date not null,
  during tstzrange not null,
  primary key (unit_id, slot_id, day),
  constraint airtimes_never_overlap exclude using gist (unit_id with =, during with &&)
);

-- The hours a unit has kept until now become its schedule.
insert into broadcasting.schedules (unit_id, unit_path, state, slots, approved_at)
select
  unit_id,
  unit_path,
  'APPROVED',
  (
    select jsonb_agg(
      jsonb_build_object(
        'id', gen_random_uuid(), 'name', 'Chương trình ' || clock, 'begins', clock, 'minutes', slot_minutes,
        'volume', null,
        'days', jsonb_build_object('kind', 'WEEKDAYS', 'weekdays', '[1,2,3,4,5,6,7]'::jsonb, 'holidays', 'AS_USUAL')
      )
    )
    from unnest(slots) as clock
  ),
  now()
from broadcasting.rules
where cardinality(slots) > 0;

alter table broadcasting.rules drop column slots, drop column slot_minutes;
