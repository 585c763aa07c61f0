-- An edition that was approved although it shuts readers out: why, by whom, and what stood open then.
create table newsroom.accessibility_exceptions (
  edition_id uuid primary key references newsroom.editions,
  unit_path ltree not null,
  reason text not null,
  findings jsonb not null,
  is_emergency boolean not null,
  by_id text,
  by_name text not null,
  at timestamptz not null
);
create index on newsroom.accessibility_exceptions using gist (unit_path);
create index on newsroom.accessibility_exceptions (at desc, edition_id);
comment on column newsroom.accessibility_exceptions.by_id is 'personal data: account of the officer';
comment on column newsroom.accessibility_exceptions.by_name is 'personal data: name of the officer';
