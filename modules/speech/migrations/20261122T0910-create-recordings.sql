create schema if not exists speech;

create table speech.recordings (
  id uuid primary key default uuidv7(),
  -- what the text belongs to; its meaning is the asker's
  subject_id uuid not null,
  unit_path ltree not null,
  language text not null,
  source text not null check (source in ('SYNTHESISED', 'UPLOADED')),
  state text not null check (state in ('PENDING', 'READY', 'FAILED')),
  -- as spoken: normalised
  text text not null default '',
  text_hash text not null,
  file_id uuid,
  duration_ms integer,
  sha256 text,
  -- an error code of this module
  error text,
  created_at timestamptz not null default now(),
  -- of several recordings of a subject, the one chosen last is used
  chosen_at timestamptz not null default clock_timestamp(),
  check (state <> 'READY' or (file_id is not null and duration_ms is not null and sha256 is not null)),
  unique (subject_id, source, text_hash)
);
create index recordings_chosen on speech.recordings (subject_id, chosen_at desc);

create table speech.previews (
  -- the hash of what is spoken
  id text primary key check (id ~ '^[0-9a-f]{64}$'),
  duration_ms integer not null,
  text text not null,
  created_at timestamptz not null default now()
);
