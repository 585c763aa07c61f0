create schema if not exists integrations;

-- One bringing in of a file, taken up again by whoever gives the same file to the same site while it is not done.
create table integrations.imports (
  id uuid primary key default uuidv7(),
  site_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  file_name text not null,
  file_sha256 text not null,
  bytes bigint not null,
  format text not null check (format in ('JSON_LINES', 'FEED', 'WXR', 'NUKEVIET')),
  encoding text not null,
  state text not null check (state in ('RUNNING', 'DONE', 'STOPPED')),
  counts jsonb not null default '{}',
  -- The first thousand lines of the report.
  problems jsonb not null default '[]',
  categories jsonb not null default '[]',
  started_by text,
  started_by_name text not null,
  started_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  ended_at timestamptz
);
create index imports_by_unit on integrations.imports using gist (unit_path);
create index imports_by_file on integrations.imports (site_id, file_sha256, started_at desc);
comment on column integrations.imports.started_by_name is 'personal data: name of the officer';

-- What of a source stands here: by its own name there, so that nothing comes twice.
create table integrations.imported_items (
  site_id uuid not null,
  source text not null,
  key text not null,
  hash text not null,
  story_id uuid not null,
  edition_id uuid not null,
  -- Address of the original.
  url text,
  tags text[] not null default '{}',
  import_id uuid not null references integrations.imports,
  imported_at timestamptz not null,
  primary key (site_id, source, key)
);
create index imported_items_by_story on integrations.imported_items (story_id);
create index imported_items_by_import on integrations.imported_items (import_id);

-- Files by what their sender had: one that many stories show is kept once.
create table integrations.imported_files (
  unit_id uuid not null,
  sha256 text not null,
  file_id uuid not null,
  primary key (unit_id, sha256)
);
