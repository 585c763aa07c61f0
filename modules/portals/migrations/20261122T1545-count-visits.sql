-- How often each part of a site was read: numbers only, no address, no cookie, nobody told apart.
create table portals.visit_counts (
  site_id uuid not null references sites.sites,
  day date not null,
  language text not null,
  -- code of a content type, "group:…", "home", "search", "page"; empty for what was not found
  section text not null,
  kind text not null check (kind in ('READER', 'ROBOT', 'LOST')),
  visits integer not null,
  views integer not null,
  primary key (site_id, day, language, section, kind)
);
create index visit_counts_by_day on portals.visit_counts (day);

-- The same of readers by site and day, for counters and long times.
create table portals.visit_days (
  site_id uuid not null references sites.sites,
  day date not null,
  visits integer not null,
  views integer not null,
  primary key (site_id, day)
);

create table portals.search_words (
  site_id uuid not null references sites.sites,
  day date not null,
  language text not null,
  -- small letters, numbers and mail addresses taken out; empty for what too few looked for
  words text not null,
  results integer not null,
  count integer not null
);
create unique index search_words_once on portals.search_words (site_id, day, language, words, (results > 0));
create index search_words_by_day on portals.search_words (day);

-- Readers of the last minutes, as each process counts them; lost with the database’s memory, which harms nobody.
create unlogged table portals.readers_online (
  process uuid not null,
  site_id uuid not null,
  readers integer not null,
  told_at timestamptz not null,
  primary key (process, site_id)
);

create table portals.visit_rules (
  valid_from date primary key,
  fewest_askers integer not null check (fewest_askers >= 1),
  keep_words_days integer not null check (keep_words_days > 0),
  keep_counts_days integer not null check (keep_counts_days > 0),
  basis text not null
);
insert into portals.visit_rules values
  (date '2025-07-01', 2, 365, 3650, 'đặt ban đầu của hệ thống; đơn vị vận hành ban hành quy chế thì thay bằng dòng mới');

-- The most read of a site, over days.
create index reads_by_site on portals.reads (site_id, day);
