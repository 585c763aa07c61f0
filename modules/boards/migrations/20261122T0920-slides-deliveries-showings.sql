create schema if not exists boards;

create table boards.slides (
  id uuid primary key default uuidv7(),
  story_id uuid not null,
  edition_id uuid not null,
  language text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  facts jsonb not null,
  summary text not null,
  picture_file_id uuid,
  picture_alt text not null default '',
  priority text not null check (priority in ('EMERGENCY', 'PRIORITY', 'NORMAL')),
  topic smallint not null check (topic between 1 and 6),
  level smallint check (level between 1 and 5),
  shows_from timestamptz not null,
  shows_until timestamptz not null,
  made_at timestamptz not null default now(),
  removed_at timestamptz,
  unique (edition_id, unit_id),
  check (shows_until > shows_from)
);
create index slides_standing on boards.slides using gist (unit_path) where removed_at is null;
create index slides_by_story on boards.slides (story_id, language);

create table boards.deliveries (
  slide_id uuid not null references boards.slides,
  device_id uuid not null,
  delivered_at timestamptz not null,
  last_shown_at timestamptz,
  shown_times int not null default 0,
  shown_seconds bigint not null default 0,
  -- What has been shown since the journey was last told; boards report every 20 seconds, the journey need not hear each.
  untold_times int not null default 0,
  untold_seconds int not null default 0,
  told_at timestamptz,
  primary key (slide_id, device_id)
);
create index deliveries_by_device on boards.deliveries (device_id, last_shown_at desc);
create index deliveries_untold on boards.deliveries (told_at) where untold_times > 0;

create table boards.showings (
  id uuid primary key,
  slide_id uuid not null references boards.slides,
  device_id uuid not null,
  shown_at timestamptz not null,
  seconds int not null check (seconds between 0 and 86400),
  received_at timestamptz not null default now()
);
create index showings_by_slide on boards.showings (slide_id, shown_at);
create index showings_by_age on boards.showings (received_at);
