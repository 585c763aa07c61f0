create schema if not exists broadcasting;

-- One approved edition for the loudspeakers of one unit and below.
create table broadcasting.programmes (
  id uuid primary key default uuidv7(),
  story_id uuid not null,
  edition_id uuid not null,
  language text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  priority text not null check (priority in ('EMERGENCY', 'PRIORITY', 'NORMAL')),
  state text not null check (
    state in ('WAITING', 'PLANNED', 'ORDERED', 'PLAYING', 'PLAYED', 'PARTIAL', 'FAILED', 'CANCELLED')
  ),
  -- How the start is found when the sound is ready.
  timing text not null check (timing in ('AT_ONCE', 'SOON', 'SLOT', 'FIXED')),
  position integer not null default 0,
  starts_at timestamptz,
  expires_at timestamptz,
  recording_id uuid,
  file_id uuid,
  sha256 text,
  duration_ms integer,
  ordered_at timestamptz,
  reason text,
  created_at timestamptz not null default now(),
  unique (edition_id, unit_id)
);
create index on broadcasting.programmes using gist (unit_path);
create index on broadcasting.programmes (story_id);
create index on broadcasting.programmes (recording_id);
create index on broadcasting.programmes (expires_at) where state in ('ORDERED', 'PLAYING');

create table broadcasting.deliveries (
  programme_id uuid not null references broadcasting.programmes,
  device_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  state text not null default 'ORDERED' check (state in ('ORDERED', 'RECEIVED', 'STARTED', 'FINISHED', 'FAILED')),
  silent boolean not null default false,
  reason text,
  ordered_at timestamptz not null,
  received_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (programme_id, device_id)
);
create index on broadcasting.deliveries (device_id);

-- A unit without rules of its own goes by those of the unit above, and at last by the defaults.
create table broadcasting.rules (
  unit_id uuid primary key,
  unit_path ltree not null,
  slots text[] not null default '{05:00,17:00}',
  slot_minutes integer not null default 60 check (slot_minutes between 5 and 240),
  take_automatically boolean not null default false,
  play_on_approval boolean not null default false
);
create index on broadcasting.rules using gist (unit_path);
