create schema if not exists media;

create table media.files (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  kind text not null check (kind in ('PICTURE', 'AUDIO', 'DOCUMENT')),
  -- PUBLIC: whoever has the address. RESTRICTED: officers of the unit, such as for a photo in a citizen's report.
  visibility text not null check (visibility in ('PUBLIC', 'RESTRICTED')),
  mime text not null,
  bytes bigint not null,
  width integer,
  height integer,
  duration_ms integer,
  -- of the main variant, as stored
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  alt text not null default '',
  original_name text not null default '',
  uploaded_by uuid,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null default now()
);
create index files_unit_path on media.files using gist (unit_path);

create table media.variants (
  file_id uuid not null references media.files (id),
  -- the last part of its address, such as 960.webp
  name text not null,
  mime text not null,
  bytes bigint not null,
  width integer,
  height integer,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (file_id, name)
);
