create schema if not exists newsroom;

create table newsroom.stories (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  created_by text,
  created_by_name text not null,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index stories_by_change on newsroom.stories (changed_at desc, id desc);
create index stories_by_unit on newsroom.stories using gist (unit_path);
comment on column newsroom.stories.created_by_name is 'personal data: name of the officer';

create table newsroom.editions (
  id uuid primary key default uuidv7(),
  story_id uuid not null references newsroom.stories,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  number int not null check (number >= 1),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED', 'WITHDRAWN')),
  title text not null,
  summary text not null,
  body jsonb not null check (body ->> 'type' = 'doc'),
  plain_text text not null,
  picture_file_id uuid,
  picture_alt text not null default '',
  topic smallint not null check (topic between 1 and 6),
  category text not null,
  priority text not null check (priority in ('EMERGENCY', 'PRIORITY', 'NORMAL')),
  spoken_text text,
  channels text[] not null check (channels <@ array['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP']),
  starts_at timestamptz,
  revision int not null default 1 check (revision >= 1),
  written_by text,
  written_by_name text not null,
  changed_by_name text not null,
  changed_at timestamptz not null default now(),
  submitted_by_name text,
  submitted_at timestamptz,
  approved_by text,
  approved_by_name text,
  approved_at timestamptz,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  unique (story_id, language, number),
  check ((state in ('APPROVED', 'SUPERSEDED', 'WITHDRAWN')) = (approved_at is not null and approved_by_name is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawal_reason is not null)),
  check (state in ('DRAFT', 'RETURNED') or submitted_at is not null),
  check (state in ('DRAFT', 'RETURNED') or (title <> '' and summary <> '' and plain_text <> '' and cardinality(channels) > 0)),
  check (state in ('DRAFT', 'RETURNED') or picture_file_id is null or picture_alt <> '')
);
create unique index one_open_edition on newsroom.editions (story_id, language)
  where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create unique index one_approved_edition on newsroom.editions (story_id, language) where state = 'APPROVED';
create index editions_waiting on newsroom.editions (submitted_at) where state = 'SUBMITTED';
create index editions_public on newsroom.editions (approved_at desc, story_id desc) where state = 'APPROVED';
comment on column newsroom.editions.written_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.changed_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.submitted_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.approved_by_name is 'personal data: name of the officer';
comment on column newsroom.editions.withdrawn_by_name is 'personal data: name of the officer';

-- What was approved is what the public reads: its words never change afterwards, whoever asks.
create function newsroom.keep_approved_words() returns trigger language plpgsql as $$
begin
  if (new.title, new.summary, new.body, new.picture_file_id, new.picture_alt, new.topic, new.category, new.priority,
      new.spoken_text, new.channels, new.starts_at, new.language, new.approved_at, new.approved_by)
    is distinct from (old.title, old.summary, old.body, old.picture_file_id, old.picture_alt, old.topic, old.category,
      old.priority, old.spoken_text, old.channels, old.starts_at, old.language, old.approved_at, old.approved_by)
    or new.state not in ('APPROVED', 'SUPERSEDED', 'WITHDRAWN') then
    raise exception 'an approved edition is not changed';
  end if;
  return new;
end $$;
create trigger keep_approved_words before update on newsroom.editions
  for each row when (old.approved_at is not null) execute function newsroom.keep_approved_words();

create table newsroom.edition_targets (
  edition_id uuid not null references newsroom.editions,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  primary key (edition_id, unit_id)
);
create index edition_targets_by_path on newsroom.edition_targets using gist (unit_path);

create table newsroom.edition_remarks (
  id uuid primary key default uuidv7(),
  edition_id uuid not null references newsroom.editions,
  by_id text,
  by_name text not null,
  text text not null check (text <> ''),
  at timestamptz not null default now()
);
create index edition_remarks_by_edition on newsroom.edition_remarks (edition_id, at);
comment on column newsroom.edition_remarks.by_name is 'personal data: name of the officer';

-- Everybody who had a hand in an edition; none of them may approve it.
create table newsroom.edition_changes (
  edition_id uuid not null references newsroom.editions,
  revision int not null,
  step text not null check (step in ('write', 'submit')),
  by_id text not null,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (edition_id, revision)
);
create index edition_changes_by_person on newsroom.edition_changes (by_id, edition_id);
comment on column newsroom.edition_changes.by_name is 'personal data: name of the officer';
