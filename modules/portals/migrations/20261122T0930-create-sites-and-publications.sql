create schema if not exists portals;

create table portals.sites (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('MAIN', 'DEPARTMENT', 'COMMUNE')),
  unit_id uuid not null unique,
  unit_path ltree not null,
  unit_name text not null,
  short_name text not null,
  label text not null unique check (label ~ '^[a-z0-9-]+(\.[a-z0-9-]+)*$'),
  name text not null,
  owner text not null,
  theme text not null check (theme in ('cham', 'ruong', 'sen', 'bien')),
  contact jsonb not null,
  menu jsonb,
  created_at timestamptz not null default now()
);
create unique index sites_one_main on portals.sites (kind) where kind = 'MAIN';

-- The words of a story in a language, as the last approved edition has them; the body is rendered once, here.
create table portals.articles (
  story_id uuid not null,
  language text not null,
  edition_id uuid not null,
  slug text not null unique,
  title text not null,
  summary text not null,
  html text not null,
  search_text text not null,
  picture jsonb,
  topic smallint not null,
  category text not null,
  priority text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (story_id, language)
);
create index articles_by_words on portals.articles using gin (search_text gin_trgm_ops);

create table portals.publications (
  site_id uuid not null references portals.sites,
  story_id uuid not null,
  language text not null,
  origin text not null check (origin in ('OWN', 'FROM_ABOVE', 'FROM_BELOW')),
  published_at timestamptz not null,
  unpublished_at timestamptz,
  reason text,
  primary key (site_id, story_id, language),
  foreign key (story_id, language) references portals.articles (story_id, language)
);
create index publications_newest on portals.publications (site_id, published_at desc, story_id desc)
  where unpublished_at is null;
create index publications_by_story on portals.publications (story_id);

-- An address once given keeps leading to its story.
create table portals.previous_slugs (
  slug text primary key,
  story_id uuid not null,
  language text not null,
  foreign key (story_id, language) references portals.articles (story_id, language)
);

create table portals.reads (
  site_id uuid not null references portals.sites,
  story_id uuid not null,
  day date not null,
  count int not null,
  primary key (story_id, site_id, day)
);
