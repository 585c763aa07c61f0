-- Links in blocks of home pages and free pages that lead nowhere; told to who wrote the page, as of articles.
create table portals.broken_page_links (
  page_id uuid not null references portals.pages (id) on delete cascade,
  address text not null,
  site_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  problem text not null check (problem in ('NOT_FOUND', 'WITHDRAWN', 'FILE_MISSING', 'NO_ANSWER', 'REFUSED', 'UNKNOWN_HOST')),
  outside boolean not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (page_id, address)
);
create index broken_page_links_by_unit on portals.broken_page_links using gist (unit_path);
create index broken_page_links_newest on portals.broken_page_links (since desc, page_id desc, address desc);
