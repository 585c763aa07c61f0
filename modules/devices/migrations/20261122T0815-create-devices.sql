create schema if not exists devices;

create table devices.devices (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('LOUDSPEAKER', 'BOARD')),
  name text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  lat double precision,
  lon double precision,
  volume integer not null default 70 check (volume between 0 and 100),
  emergency_volume integer not null default 100 check (emergency_volume between 0 and 100),
  time_zone text not null default 'Asia/Ho_Chi_Minh',
  quiet_hours jsonb not null default '[{"start": "21:30", "end": "05:00"}]',
  -- Made on the device; only this half is here.
  public_key jsonb,
  secret_sha256 bytea,
  player text check (player in ('silent', 'sound-card')),
  agent_version text,
  enrolled_at timestamptz,
  retired_at timestamptz,
  online boolean not null default false,
  last_seen_at timestamptz,
  health jsonb,
  created_at timestamptz not null default now()
);
create index on devices.devices using gist (unit_path);
create index on devices.devices (last_seen_at) where online;

create table devices.enrolment_codes (
  code_sha256 bytea primary key,
  device_id uuid not null references devices.devices,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- A device whose answer was lost on the way may ask once more with the same key.
  used_by_key text
);
create index on devices.enrolment_codes (device_id);

create table devices.orders (
  id uuid primary key,
  device_id uuid not null references devices.devices,
  kind text not null,
  -- What it is about, such as a programme; several orders may be about one thing.
  subject_id uuid,
  -- As signed and sent: it is sent again byte for byte.
  jws text not null,
  issued_at timestamptz not null,
  not_after timestamptz not null,
  published_at timestamptz,
  receipted_at timestamptz,
  outcome text check (outcome in ('ACCEPTED', 'REFUSED')),
  reason text
);
create index on devices.orders (device_id, issued_at) where receipted_at is null;
create index on devices.orders (subject_id);

create table devices.key_sets (
  number integer primary key,
  key_set text not null,
  issued_at timestamptz not null default now()
);

-- Reports arrive at least once; an id seen is not taken again.
create table devices.reports (
  report_id uuid primary key,
  device_id uuid not null references devices.devices,
  received_at timestamptz not null default now()
);
create index on devices.reports using brin (received_at);
