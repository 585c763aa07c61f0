-- Home pages and free pages, arranged of blocks. A site without a home of its own shows what stands above.
create table portals.pages (
  id uuid primary key default uuidv7(),
  site_id uuid not null,
  unit_path ltree not null,
  slot text not null check (slot in ('HOME', 'HOME_OF_COMMUNES', 'HOME_OF_DEPARTMENTS', 'FREE')),
  path text check ((path is null) = (slot <> 'FREE') and path ~ '^/trang/[a-z0-9]+(-[a-z0-9]+)*$'),
  title jsonb not null,
  revision int not null default 1,
  created_by text not null,
  created_at timestamptz not null default now(),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  removed_by text,
  remove_reason text
);
create unique index pages_one_of_a_slot on portals.pages (site_id, slot) where slot <> 'FREE';
create unique index pages_one_of_a_path on portals.pages (site_id, path) where path is not null and removed_at is null;
create index pages_by_unit on portals.pages using gist (unit_path);

create table portals.page_versions (
  page_id uuid not null references portals.pages on delete cascade,
  number int not null,
  title jsonb not null,
  blocks jsonb not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'FORMER')),
  note text not null default '',
  written_by text not null,
  written_at timestamptz not null default now(),
  -- Ids of those who wrote words of this version; none of them publishes it.
  writers text[] not null default '{}',
  published_by text,
  published_at timestamptz,
  primary key (page_id, number)
);
create unique index page_versions_one_draft on portals.page_versions (page_id) where state = 'DRAFT';
create unique index page_versions_one_public on portals.page_versions (page_id) where state = 'PUBLISHED';
comment on column portals.pages.created_by is 'personal data: name of the officer';
comment on column portals.pages.changed_by is 'personal data: name of the officer';
comment on column portals.pages.removed_by is 'personal data: name of the officer';
comment on column portals.page_versions.written_by is 'personal data: name of the officer';
comment on column portals.page_versions.writers is 'personal data: accounts of officers';
comment on column portals.page_versions.published_by is 'personal data: name of the officer';

-- The last good word of the weather feed for a unit.
create table portals.weather (
  unit_path ltree primary key,
  forecast jsonb not null,
  source text not null,
  issued_at timestamptz not null,
  fetched_at timestamptz not null
);
