create schema if not exists stations;

-- One a commune (CV 271/TTCSTTĐN-TTCS of 2025). That of a commune which ended stays, as history.
create table stations.stations (
  id uuid primary key default uuidv7(),
  unit_id uuid not null unique,
  unit_path ltree not null,
  name text not null check (name <> ''),
  place text not null default '',
  ended_on date,
  successor_id uuid references stations.stations (id),
  created_at timestamptz not null default now()
);
create index on stations.stations using gist (unit_path);

-- The device that carries what the system says into a wired or FM network.
create table stations.integration_units (
  id uuid primary key default uuidv7(),
  station_id uuid not null references stations.stations (id),
  name text not null check (name <> ''),
  place text not null default '',
  device_id uuid unique
);
create index on stations.integration_units (station_id);

create table stations.sub_networks (
  id uuid primary key default uuidv7(),
  station_id uuid not null references stations.stations (id),
  technology text not null check (technology in ('IP', 'WIRED', 'FM')),
  name text not null check (name <> ''),
  -- Null while it is not joined yet: what plays there is not ours to say.
  integration_unit_id uuid references stations.integration_units (id),
  frequency_mhz double precision check (frequency_mhz between 1 and 300),
  check (technology <> 'IP' or integration_unit_id is null),
  check (technology = 'FM' or frequency_mhz is null)
);
create index on stations.sub_networks (station_id);
create index on stations.sub_networks (integration_unit_id);

create table stations.clusters (
  id uuid primary key default uuidv7(),
  sub_network_id uuid not null references stations.sub_networks (id),
  -- The hamlet, or the commune where nobody said which.
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null check (name <> ''),
  -- Name, place and former communes without marks: what a search looks through.
  folded text not null,
  place text not null default '',
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  -- Its own receiver; a cluster of a wired or FM network hears through the integration unit.
  device_id uuid unique,
  speakers integer not null default 2 check (speakers between 0 and 200),
  owner text not null default '',
  keeper_name text not null default '',
  keeper_phone text not null default '',
  -- Communes it belonged to before mergers, by which people still know it.
  former text not null default '',
  check ((lat is null) = (lon is null))
);
comment on column stations.clusters.keeper_name is 'personal data: who looks after the loudspeakers, by role or name';
comment on column stations.clusters.keeper_phone is 'personal data: telephone of who looks after the loudspeakers';
create index on stations.clusters using gist (unit_path);
create index on stations.clusters (sub_network_id);

-- Also across communes: “cụm, liên xã”.
create table stations.groups (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null check (name <> '')
);
create index on stations.groups using gist (unit_path);

create table stations.group_clusters (
  group_id uuid not null references stations.groups (id) on delete cascade,
  cluster_id uuid not null references stations.clusters (id) on delete cascade,
  primary key (group_id, cluster_id)
);
create index on stations.group_clusters (cluster_id);

-- When a device was heard again, and when it fell silent; told at least once and in no sure order.
create table stations.presences (
  device_id uuid not null,
  at timestamptz not null,
  online boolean not null,
  primary key (device_id, at, online)
);
