-- Words of one edition, from the second they hold to the second they do not: a correction for tomorrow stands beside
-- the words of today, and the clock chooses.
alter table portals.publications drop constraint publications_story_id_language_fkey;
alter table portals.previous_slugs drop constraint previous_slugs_story_id_language_fkey;
alter table portals.articles
  drop constraint articles_pkey,
  drop constraint articles_slug_key,
  add column type text not null default 'news',
  add column fields jsonb not null default '{}',
  add column attachments jsonb not null default '[]',
  -- [{ at, note }], oldest first: what readers are told of each correction.
  add column change_notes jsonb not null default '[]',
  add column plain_text text not null default '',
  add column words_from timestamptz,
  add column words_until timestamptz;
update portals.articles set words_from = updated_at;
alter table portals.articles
  alter column words_from set not null,
  add constraint articles_words_in_order check (words_until > words_from),
  add constraint articles_one_at_a_time
    exclude using gist (story_id with =, language with =, tstzrange(words_from, words_until) with &&);
create unique index articles_pkey on portals.articles (story_id, language, edition_id);
alter table portals.articles add primary key using index articles_pkey;
create index articles_by_slug on portals.articles (slug, language);
create index articles_by_type on portals.articles (type, language, story_id);
create index articles_by_beginning on portals.articles (words_from);
create index articles_by_end on portals.articles (words_until) where words_until is not null;

-- Languages have addresses of their own: `/zh/tin-tuc/x` and `/tin-tuc/x` may be one story or two.
alter table portals.previous_slugs
  drop constraint previous_slugs_pkey,
  add primary key (slug, language);

alter table portals.publications
  add column visible_from timestamptz,
  add column visible_until timestamptz,
  add column way text check (way in ('BANNER', 'REDIRECT', 'GONE', 'REPLACED', 'HIDDEN')),
  -- An address for REDIRECT, a story for REPLACED.
  add column target text,
  add column share_id uuid;
update portals.publications set visible_from = published_at;
alter table portals.publications alter column visible_from set not null;
drop index portals.publications_newest;
create index publications_newest on portals.publications (site_id, language, visible_from desc, story_id desc)
  where unpublished_at is null;
create index publications_by_beginning on portals.publications (visible_from);
create index publications_by_end on portals.publications (visible_until) where visible_until is not null;

-- Addresses that lead elsewhere, as officers set them.
create table portals.redirects (
  site_id uuid not null,
  path text not null check (path ~ '^/'),
  target text not null,
  permanent boolean not null default true,
  made_by text,
  made_by_name text not null,
  made_at timestamptz not null default now(),
  primary key (site_id, path)
);
comment on column portals.redirects.made_by_name is 'personal data: name of the officer';

-- A story on another site as the same story: a place for it, never a copy.
create table portals.shares (
  id uuid primary key default uuidv7(),
  story_id uuid not null,
  from_site_id uuid not null,
  to_site_id uuid not null check (to_site_id <> from_site_id),
  mode text not null check (mode in ('PUSH', 'PULL', 'SYNDICATE')),
  rule_id uuid,
  state text not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED')),
  note text not null default '',
  asked_by text,
  asked_by_name text not null,
  asked_at timestamptz not null default now(),
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  -- Ended because the story was withdrawn: once it is back, rules may send it anew.
  with_story boolean not null default false,
  check ((state = 'PROPOSED') = (decided_at is null))
);
create unique index shares_one_living on portals.shares (story_id, to_site_id) where state in ('PROPOSED', 'ACCEPTED');
create index shares_by_receiver on portals.shares (to_site_id, id desc);
create index shares_by_sender on portals.shares (from_site_id, id desc);
create index shares_by_story on portals.shares (story_id);
comment on column portals.shares.asked_by_name is 'personal data: name of the officer';
comment on column portals.shares.decided_by_name is 'personal data: name of the officer';

-- What a site takes by itself: empty lists and nulls leave a question open.
create table portals.share_rules (
  id uuid primary key default uuidv7(),
  to_site_id uuid not null,
  from_site_id uuid,
  types text[] not null default '{}',
  categories text[] not null default '{}',
  topics smallint[] not null default '{}',
  area ltree,
  active boolean not null default true,
  made_by text,
  made_by_name text not null,
  made_at timestamptz not null default now()
);
create index share_rules_by_receiver on portals.share_rules (to_site_id, id desc);
comment on column portals.share_rules.made_by_name is 'personal data: name of the officer';

-- Addresses outside, asked once a day however many articles name them.
create table portals.outside_links (
  address text primary key,
  checked_at timestamptz not null,
  problem text,
  -- Since when it has failed without a day on which it answered.
  failing_since timestamptz
);

create table portals.broken_links (
  story_id uuid not null,
  language text not null,
  address text not null,
  edition_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  problem text not null check (problem in ('NOT_FOUND', 'WITHDRAWN', 'FILE_MISSING', 'NO_ANSWER', 'REFUSED', 'UNKNOWN_HOST')),
  outside boolean not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (story_id, language, address)
);
create index broken_links_by_unit on portals.broken_links using gist (unit_path);
create index broken_links_newest on portals.broken_links (since desc, story_id desc, address desc);
comment on column portals.articles.fields is 'personal data: names, posts and official contacts of office holders, as the law wants them published';
