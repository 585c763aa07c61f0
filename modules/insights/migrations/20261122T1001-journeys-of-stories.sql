create schema if not exists insights;

-- A read model: all of it is told by events and may be told again.
create table insights.journeys (
  edition_id uuid primary key,
  story_id uuid not null,
  language text not null,
  title text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  priority text not null,
  channels text[] not null,
  approved_by text not null,
  approved_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal_reason text
);
create index journeys_by_story on insights.journeys (story_id, approved_at desc);
create index journeys_by_unit on insights.journeys using gist (unit_path);
comment on column insights.journeys.approved_by is 'personal data: name of the officer';

-- Where an edition is to arrive: a loudspeaker, a board, a site, or the readers of the app in a unit.
create table insights.journey_places (
  edition_id uuid not null,
  story_id uuid not null,
  channel text not null check (channel in ('PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP')),
  place_id uuid not null,
  place_name text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  primary key (edition_id, channel, place_id)
);
create index journey_places_by_unit on insights.journey_places using gist (unit_path);

create table insights.journey_marks (
  edition_id uuid not null,
  channel text not null,
  place_id uuid not null,
  mark text not null check (mark in ('TARGETED', 'DELIVERED', 'STARTED', 'FINISHED', 'FAILED', 'SHOWN')),
  at timestamptz not null,
  silent boolean not null default false,
  reason text,
  primary key (edition_id, channel, place_id, mark),
  foreign key (edition_id, channel, place_id) references insights.journey_places
);

-- How often a story was opened or shown; nobody is named.
create table insights.counts (
  story_id uuid not null,
  channel text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  day date not null,
  count int not null default 0,
  primary key (story_id, channel, unit_id, day)
);
create index counts_by_unit on insights.counts using gist (unit_path);

create table insights.feedback (
  feedback_id uuid primary key,
  story_id uuid,
  kind text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  received_at timestamptz,
  answered_at timestamptz,
  published boolean not null default false
);
create index feedback_by_story on insights.feedback (story_id);
create index feedback_by_unit on insights.feedback using gist (unit_path);

-- Events that add up are counted once, however often they come.
create table insights.counted_events (
  event_id uuid primary key,
  at timestamptz not null default now()
);
