-- Something on its way to the house, piece by piece; what is confirmed stays, whatever becomes of the connection.
create table media.uploads (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null,
  bytes bigint not null check (bytes > 0),
  received bigint not null default 0 check (received between 0 and bytes),
  started_by uuid,
  started_by_name text not null,
  started_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  -- what it became in the store of its unit
  file_id uuid references media.files (id)
);
create index uploads_by_change on media.uploads (changed_at);
comment on column media.uploads.started_by_name is 'personal data: name of the officer';

create table media.upload_pieces (
  upload_id uuid not null references media.uploads (id) on delete cascade,
  -- place of its first byte
  at bigint not null,
  bytes bigint not null,
  -- where it lies in the storage
  key text not null,
  primary key (upload_id, at)
);
