alter table speech.recordings
  -- as the author wrote it; what is spoken is found when it is made, sentence by sentence
  add column headline text not null default '',
  add column written text not null default '',
  add column purpose text not null default 'portal' check (purpose in ('news', 'emergency', 'portal')),
  add column pieces_made integer not null default 0,
  add column pieces_wanted integer,
  -- every line with its place in the text and its time in the sound
  add column lines jsonb,
  add column loudness real,
  add column true_peak real;

-- One spoken sentence, by the hash of its words, its voice and the version of the making; the sound lies in the storage.
create table speech.pieces (
  id text primary key check (id ~ '^[0-9a-f]{64}$'),
  spoken text not null,
  voice jsonb not null,
  -- null until it has been made
  duration_ms integer check (duration_ms > 0),
  wanted_at timestamptz not null default now()
);
create index pieces_wanted on speech.pieces (wanted_at);

-- How a unit's broadcasts are put together; a unit without a rule goes by the nearest above it, and at last by the defaults.
create table speech.broadcast_rules (
  unit_id uuid not null,
  unit_path ltree not null,
  purpose text not null check (purpose in ('news', 'emergency', 'portal')),
  chime text not null check (chime in ('NONE', 'CHIME', 'ALERT')),
  announcement text not null,
  closing text not null,
  repeat text not null check (repeat in ('NONE', 'NUMBERS', 'ALL')),
  voices text not null check (voices in ('ONE', 'TURNS')),
  bed text not null,
  primary key (unit_id, purpose)
);
create index broadcast_rules_path on speech.broadcast_rules using gist (unit_path);
