-- Orders of an emergency: written by one officer, confirmed by another or by a one-time code, sent to an area.
create table broadcasting.emergencies (
  id uuid primary key default uuidv7(),
  -- Made by the screen: a second press of the button is the same order.
  request_key uuid not null,
  -- Bulletins of one event have one; the newer replaces the older.
  event_id uuid not null,
  replaces uuid references broadcasting.emergencies,
  message text not null default 'ALERT' check (message in ('ALERT', 'ALL_CLEAR')),
  unit_id uuid not null,
  unit_path ltree not null,
  kind text not null check (kind in
    ('STORM', 'FLOOD', 'FLASH_FLOOD', 'FOREST_FIRE', 'FIRE', 'DAM_RELEASE', 'EPIDEMIC', 'OTHER')),
  level integer not null check (level between 1 and 5),
  exercise boolean not null,
  title text not null check (title <> ''),
  authority text not null check (authority <> ''),
  document_number text not null,
  text text not null,
  area jsonb not null,
  sound jsonb not null,
  signal text not null check (signal in ('FULL', 'SHORT')),
  signal_series integer not null check (signal_series between 1 and 3),
  repeat_seconds integer check (repeat_seconds >= 60),
  valid_until timestamptz not null,
  state text not null check (state in
    ('AWAIT', 'CONFIRMED', 'ACTIVE', 'ENDED', 'REPLACED', 'EXPIRED', 'REFUSED', 'LAPSED')),
  confirm_until timestamptz not null,
  sound_made text check (sound_made in ('AS_ORDERED', 'NEUTRAL', 'SIGNAL_ONLY')),
  sound_fault text,
  file_id uuid,
  sha256 text,
  duration_ms integer check (duration_ms > 0),
  started_by uuid not null,
  started_by_name text not null,
  started_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_how text check (confirmed_how in ('SECOND_PERSON', 'CODE')),
  confirmed_at timestamptz,
  ordered_at timestamptz,
  ended_by_name text,
  ended_at timestamptz,
  end_reason text,
  reviewed_by_name text,
  reviewed_at timestamptz,
  review_note text,
  check (valid_until > started_at),
  check (confirmed_how <> 'SECOND_PERSON' or confirmed_by <> started_by),
  unique (started_by, request_key)
);
create index on broadcasting.emergencies using gist (unit_path);
create index on broadcasting.emergencies (valid_until) where state in ('AWAIT', 'CONFIRMED', 'ACTIVE');
comment on column broadcasting.emergencies.started_by_name is 'personal data: name of the officer';
comment on column broadcasting.emergencies.confirmed_by_name is 'personal data: name of the officer';
comment on column broadcasting.emergencies.ended_by_name is 'personal data: name of the officer';
comment on column broadcasting.emergencies.reviewed_by_name is 'personal data: name of the officer';

create table broadcasting.emergency_deliveries (
  emergency_id uuid not null references broadcasting.emergencies,
  device_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  device_name text not null,
  ordered_at timestamptz not null,
  received_at timestamptz,
  refused text,
  started_at timestamptz,
  sounding boolean not null default false,
  said_at timestamptz,
  silent boolean not null default false,
  times_heard integer not null default 0,
  start_error_ms integer,
  volume integer,
  played_ms integer,
  ended_at timestamptz,
  outcome text check (outcome in ('FINISHED', 'FAILED')),
  reason text,
  end_received_at timestamptz,
  primary key (emergency_id, device_id)
);
comment on column broadcasting.emergency_deliveries.said_at is 'of the newest word of the loudspeaker about it';
comment on column broadcasting.emergency_deliveries.end_received_at is 'the order that ends it has arrived';
create index on broadcasting.emergency_deliveries (device_id);

-- Made once and kept by all that decides how it sounds: what was listened to before is what goes out.
create table broadcasting.emergency_sounds (
  key text primary key,
  unit_path ltree not null,
  file_id uuid not null,
  sha256 text not null,
  duration_ms integer not null,
  made_at timestamptz not null default now()
);

-- Texts and recordings kept ready with their sound, so that sending waits for nothing.
create table broadcasting.prepared_emergencies (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null check (name <> ''),
  -- All that the screen is filled with, and by which its sound is found.
  draft jsonb not null,
  retired_at timestamptz,
  created_at timestamptz not null default now()
);
create index on broadcasting.prepared_emergencies using gist (unit_path);
