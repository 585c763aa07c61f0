-- Programs for devices, as the release key has signed them.
create table devices.releases (
  id uuid primary key default uuidv7(),
  version text not null unique,
  sha256 text not null,
  program bytea not null,
  -- The signed release, and the keys that sign releases as the root key vouches for them.
  signature text not null,
  release_keys text not null,
  added_at timestamptz not null,
  added_by text not null
);
comment on column devices.releases.added_by is 'personal data: the name of the operator';

-- A release goes to the loudspeakers at and below a unit, in stages.
create table devices.rollouts (
  id uuid primary key default uuidv7(),
  release_id uuid not null references devices.releases,
  unit_id uuid not null,
  unit_path ltree not null,
  state text not null check (state in ('RUNNING', 'STOPPED', 'FAILING', 'ENDED')),
  stage smallint not null check (stage between 1 and 3),
  stage_began_at timestamptz not null,
  -- Null: a person begins the next stage.
  hours_between integer check (hours_between > 0),
  failure_percent smallint not null check (failure_percent between 0 and 50),
  older_too boolean not null,
  started_by text not null,
  started_at timestamptz not null
);
comment on column devices.rollouts.started_by is 'personal data: the name of the officer';
create index on devices.rollouts using gist (unit_path);
create index on devices.rollouts (state) where state = 'RUNNING';

-- Which device has its turn in which stage; without an order it has not been told yet.
create table devices.rollout_devices (
  rollout_id uuid not null references devices.rollouts,
  device_id uuid not null references devices.devices,
  stage smallint not null,
  order_id uuid,
  primary key (rollout_id, device_id)
);
create index on devices.rollout_devices (device_id);
