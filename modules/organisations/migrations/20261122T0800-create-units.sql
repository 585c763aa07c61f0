create schema if not exists organisations;

create table organisations.units (
  id uuid primary key default uuidv7(),
  parent_id uuid references organisations.units (id),
  kind text not null check (
    kind in ('PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'RESIDENTIAL_GROUP', 'UNIT_GROUP')
  ),
  commune_kind text check (commune_kind in ('XA', 'PHUONG', 'DAC_KHU', 'THI_TRAN')),
  slug text not null check (slug ~ '^[a-z0-9]{1,63}$'),
  path ltree not null unique, -- never used twice, so that a right held long ago never reaches a newer unit
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  valid_from date not null,
  valid_to date,
  created_at timestamptz not null default now(),
  check ((kind = 'COMMUNE') = (commune_kind is not null)),
  check ((lat is null) = (lon is null)),
  check (valid_to > valid_from),
  check (parent_id <> id)
);
create index units_path on organisations.units using gist (path);
create index units_parent on organisations.units (parent_id);

-- One host name leads to one unit at any time.
create unique index units_slug_of_site on organisations.units (slug)
where kind in ('PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE') and valid_to is null;

create table organisations.unit_names (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references organisations.units (id),
  name text not null check (name <> ''),
  full_name text not null check (full_name <> ''),
  basis text, -- the decision that gives the name
  valid_from date not null,
  valid_to date,
  check (valid_to > valid_from),
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

create table organisations.unit_identifiers (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references organisations.units (id),
  kind text not null check (kind in ('ORGAN_ID', 'STATISTICS_CODE')),
  scheme text not null check (scheme <> ''),
  value text not null,
  valid_from date not null,
  valid_to date,
  check (valid_to > valid_from),
  exclude using gist (unit_id with =, kind with =, daterange(valid_from, valid_to) with &&),
  exclude using gist (kind with =, scheme with =, value with =, daterange(valid_from, valid_to) with &&)
);

create table organisations.successions (
  predecessor_id uuid not null references organisations.units (id),
  successor_id uuid not null references organisations.units (id),
  happened_on date not null,
  extent text not null check (extent in ('WHOLE', 'PART')),
  basis text,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
create index successions_successor on organisations.successions (successor_id);

create table organisations.group_members (
  id uuid primary key default uuidv7(),
  group_id uuid not null references organisations.units (id),
  unit_id uuid not null references organisations.units (id),
  valid_from date not null,
  valid_to date,
  check (valid_to > valid_from),
  check (group_id <> unit_id),
  exclude using gist (group_id with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index group_members_unit on organisations.group_members (unit_id);
