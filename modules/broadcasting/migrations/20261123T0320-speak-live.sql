-- A talk as it is spoken: its programme has the loudspeakers and what became of it on each.
create table broadcasting.live_talks (
  programme_id uuid primary key references broadcasting.programmes,
  unit_id uuid not null,
  unit_path ltree not null,
  area jsonb not null,
  speaker_id uuid not null,
  speaker text not null check (speaker <> ''),
  state text not null default 'ON_AIR' check (state in ('ON_AIR', 'ENDED')),
  started_at timestamptz not null,
  limit_at timestamptz not null,
  -- The server that carries it says so now and then: one that says nothing any more has stopped.
  carried_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('SPEAKER', 'LIMIT', 'SPEAKER_LOST', 'STOPPED', 'SERVER_STOPPED')),
  ended_by text,
  file_id uuid,
  check (limit_at > started_at)
);
comment on column broadcasting.live_talks.speaker is 'personal data: name of the officer who speaks';
comment on column broadcasting.live_talks.ended_by is 'personal data: name of the officer who stopped it';
create index on broadcasting.live_talks (started_at) where state = 'ON_AIR';
create index on broadcasting.live_talks using gist (unit_path);

-- How long one may speak without a break; a unit without a rule keeps to the nearest above.
create table broadcasting.live_limits (
  unit_id uuid primary key,
  unit_path ltree not null,
  most_minutes integer not null check (most_minutes between 1 and 120)
);
