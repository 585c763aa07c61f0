create schema if not exists search;

-- Where the province says otherwise than the dictionary that comes with Saola; fewer than two ways take an entry out.
create table search.synonyms (
  code text primary key check (code ~ '^[a-z0-9-]{1,40}$'),
  ways text[] not null check (cardinality(ways) <= 12),
  changed_by uuid,
  changed_by_name text not null,
  changed_at timestamptz not null default now()
);
comment on column search.synonyms.changed_by_name is 'personal data: name of the officer who changed it';

-- What published files say, read once; a file never changes.
create table search.file_texts (
  file_id uuid primary key,
  words text not null,
  problem text,
  read_at timestamptz not null default now()
);
comment on column search.file_texts.words is 'personal data: whatever a published document says of people';
