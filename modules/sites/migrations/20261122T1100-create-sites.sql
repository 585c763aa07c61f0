create schema if not exists sites;

create table sites.sites (
  id uuid primary key default uuidv7(),
  kind text not null check (
    kind in ('MAIN', 'DEPARTMENT', 'COMMUNE', 'EXTERNAL_RELATIONS', 'PRESS', 'ARTS', 'ARCHIVE')
  ),
  unit_id uuid not null,
  unit_path ltree not null,
  parent_id uuid references sites.sites,
  unit_name text not null,
  short_name text not null,
  name jsonb not null check (name ? 'vi'),
  owner jsonb not null check (owner ? 'vi'),
  state text not null default 'OPEN' check (state in ('OPEN', 'ARCHIVED', 'CLOSED')),
  successor_id uuid references sites.sites,
  revision int not null default 1,
  -- Said to the second of two editors.
  changed_at timestamptz not null default now(),
  changed_by text not null default 'Saola',
  created_at timestamptz not null default now(),
  check ((kind = 'MAIN') = (parent_id is null)),
  check (parent_id <> id),
  -- An archived site may name its successor for its banner; a closed one leads there.
  check (case state when 'CLOSED' then successor_id is not null when 'OPEN' then successor_id is null else true end)
);
create unique index sites_one_main on sites.sites (kind) where kind = 'MAIN';
create unique index sites_one_primary on sites.sites (unit_id) where kind in ('MAIN', 'DEPARTMENT', 'COMMUNE');
create index sites_by_unit on sites.sites (unit_id);
create index sites_by_parent on sites.sites (parent_id);
create index sites_by_path on sites.sites using gist (unit_path);
comment on column sites.sites.changed_by is 'personal data: name of the officer who changed the site last';

-- Relative names stand in front of the server's domain; the others are whole.
create table sites.hosts (
  name text primary key check (name ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$'),
  relative boolean not null,
  site_id uuid not null references sites.sites on delete cascade,
  canonical boolean not null
);
create unique index hosts_one_canonical on sites.hosts (site_id) where canonical;
create index hosts_by_site on sites.hosts (site_id);

-- A row only where the site says something itself; what it does not say is inherited.
create table sites.settings (
  site_id uuid not null references sites.sites on delete cascade,
  key text not null,
  value jsonb not null,
  primary key (site_id, key)
);
comment on column sites.settings.value is 'personal data: under the key responsible, post and name of the head of a unit';
