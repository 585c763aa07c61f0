-- How a word is read, of a unit and all below it, or of one officer; over the built-in readings.
create table speech.dictionary_entries (
  id uuid primary key default uuidv7(),
  unit_id uuid,
  unit_path ltree,
  account_id uuid,
  written text not null check (length(written) between 1 and 60),
  reading text not null check (reading in ('SAY', 'SPELL', 'WORD')),
  spoken text not null default '' check (length(spoken) <= 300),
  case_sensitive boolean not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  check ((unit_id is null) = (unit_path is null)),
  check ((unit_id is null) <> (account_id is null)),
  check ((reading = 'SAY') = (spoken <> ''))
);
comment on column speech.dictionary_entries.account_id is 'personal data: the officer whose own entry it is';
comment on column speech.dictionary_entries.changed_by_name is 'personal data: name of the officer';
create unique index dictionary_entries_of_unit on speech.dictionary_entries (unit_path, written) where account_id is null;
create unique index dictionary_entries_of_person on speech.dictionary_entries (account_id, written) where account_id is not null;
create index dictionary_entries_by_path on speech.dictionary_entries using gist (unit_path);

-- Words that were spelled out or guessed, by month: where the dictionary should grow.
create table speech.guessed_words (
  id uuid primary key default uuidv7(),
  month date not null check (extract(day from month) = 1),
  unit_path ltree not null,
  word text not null,
  certainty text not null check (certainty in ('guessed', 'spelled')),
  spoken text not null,
  count integer not null,
  example text not null,
  unique (month, unit_path, word)
);
comment on column speech.guessed_words.example is 'one sentence of a text that was made to be read aloud in public';

-- Which voice a unit and all below it hear.
create table speech.voice_choices (
  id uuid primary key default uuidv7(),
  unit_id uuid not null,
  unit_path ltree not null,
  language text not null,
  -- ANY where no other line says more
  purpose text not null check (purpose in ('ANY', 'news', 'emergency', 'portal')),
  voice_id text not null,
  rate real not null check (rate between 0.5 and 2),
  pitch real not null check (pitch between 0.5 and 2),
  changed_by_name text not null,
  changed_at timestamptz not null,
  unique (unit_path, language, purpose)
);
comment on column speech.voice_choices.changed_by_name is 'personal data: name of the officer';
