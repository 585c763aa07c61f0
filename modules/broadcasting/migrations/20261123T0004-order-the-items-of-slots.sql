-- Stations that are relayed (tiếp âm). The fall-back sounds when nothing comes from them.
create table broadcasting.relay_sources (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  kind text not null check (kind in ('NATIONAL', 'PROVINCE', 'OTHER')),
  url text not null,
  -- On whose word the station may be relayed.
  licence_note text not null default '',
  fallback_file_id uuid not null,
  silence_seconds integer not null default 8 check (silence_seconds between 2 and 120),
  tried_at timestamptz,
  trial text check (trial in ('SOUND', 'SILENT', 'NO_SOUND_FORMAT', 'NO_ANSWER')),
  retired_at timestamptz,
  created_at timestamptz not null default now()
);
create index on broadcasting.relay_sources using gist (unit_path);

-- What stands in a slot by itself on one day: signals, recordings, relays. Bulletins are programmes.
create table broadcasting.slot_items (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  slot_id uuid not null,
  item_id uuid not null,
  day date not null,
  kind text not null check (kind in ('OPENING', 'IDENTIFICATION', 'RECORDING', 'RELAY', 'CLOSING')),
  title text not null,
  position integer not null,
  starts_at timestamptz not null,
  expires_at timestamptz not null,
  duration_ms integer not null check (duration_ms > 0),
  volume integer,
  file_id uuid not null,
  stream_url text,
  silence_seconds integer,
  -- Null for every loudspeaker that keeps to the schedule.
  devices uuid[],
  cancelled_at timestamptz
);
create unique index one_item_a_day on broadcasting.slot_items (unit_id, slot_id, item_id, day) where cancelled_at is null;
create index on broadcasting.slot_items (unit_id, starts_at);

create table broadcasting.slot_deliveries (
  slot_item_id uuid not null references broadcasting.slot_items,
  device_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  state text not null default 'ORDERED'
    check (state in ('ORDERED', 'RECEIVED', 'STARTED', 'FINISHED', 'FAILED', 'CANCELLED')),
  silent boolean not null default false,
  reason text,
  rule integer,
  ordered_at timestamptz not null,
  received_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  start_error_ms integer,
  volume integer,
  played_ms integer,
  primary key (slot_item_id, device_id)
);
create index on broadcasting.slot_deliveries (device_id);

-- Two slots may share a minute when no loudspeaker keeps to both: a loudspeaker is a point of the line, all are the line.
alter table broadcasting.airtimes
  add column target int8range not null default '(,)',
  drop constraint airtimes_never_overlap,
  drop constraint airtimes_pkey,
  add primary key (unit_id, slot_id, day, target),
  add constraint airtimes_never_overlap
    exclude using gist (unit_id with =, target with &&, during with &&);

-- Hours in which the loudspeakers of the schedule are silent, and how loud they may be by the hour.
alter table broadcasting.schedules
  add column quiet_hours jsonb,
  add column volume_limits jsonb not null default '[]';

-- A loudspeaker on whose clusters a bulletin sounds at another time than elsewhere in the unit.
alter table broadcasting.deliveries
  add column starts_at timestamptz,
  add column expires_at timestamptz,
  add column vouched_until timestamptz,
  add column ordered_volume integer;
comment on column broadcasting.deliveries.vouched_until is
  'a loudspeaker cut off longer forgets the item: it may have been withdrawn';
comment on column broadcasting.deliveries.ordered_volume is 'of the slot; null for the volume of the loudspeaker';
create index on broadcasting.deliveries (vouched_until) where state in ('ORDERED', 'RECEIVED') and vouched_until < expires_at;
