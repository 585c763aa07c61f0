-- What a section lists, in the order its content type asks for: one row a site and edition, from the second it is to
-- be read to the second it is not. Written by the database itself, whoever places a story or changes its words.
alter table portals.articles
  -- Place among the items of its type, as text that sorts by its bytes; null where the newest stands first.
  add column sort_key text;
create index articles_by_fields on portals.articles using gin (fields jsonb_path_ops);

-- A text without marks, in small letters, as search compares it.
create function portals.fold(words text) returns text language sql immutable strict parallel safe as $$
  select translate(regexp_replace(normalize(lower(words), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd')
$$;

create table portals.entries (
  site_id uuid not null,
  story_id uuid not null,
  language text not null,
  edition_id uuid not null,
  type text not null,
  origin text not null,
  order_key text collate "C" not null,
  published_at timestamptz not null,
  shown_from timestamptz not null,
  shown_until timestamptz,
  primary key (story_id, language, edition_id, site_id)
);
create index entries_in_order on portals.entries (site_id, language, type, order_key, story_id)
  include (edition_id, shown_from, shown_until, origin);
-- The main portal lists its own apart from what thousands of communes wrote.
create index entries_not_from_below on portals.entries (site_id, language, type, order_key, story_id)
  include (edition_id, shown_from, shown_until, origin) where origin <> 'FROM_BELOW';

create function portals.write_entries() returns trigger language plpgsql as $$
begin
  delete from portals.entries using (select distinct story_id, language from changed) as touched
  where entries.story_id = touched.story_id and entries.language = touched.language;
  insert into portals.entries
  select publication.site_id, article.story_id, article.language, article.edition_id, article.type, publication.origin,
    coalesce(article.sort_key, to_char(publication.visible_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')),
    publication.visible_from, greatest(publication.visible_from, article.words_from), least(publication.visible_until, article.words_until)
  from (select distinct story_id, language from changed) as touched
  join portals.articles as article using (story_id, language)
  join portals.publications as publication using (story_id, language)
  where publication.unpublished_at is null
    and least(publication.visible_until, article.words_until, 'infinity') > greatest(publication.visible_from, article.words_from, now() - interval '1 minute');
  return null;
end $$;

create trigger entries_of_new_articles after insert on portals.articles
  referencing new table as changed for each statement execute function portals.write_entries();
create trigger entries_of_changed_articles after update on portals.articles
  referencing new table as changed for each statement execute function portals.write_entries();
create trigger entries_of_deleted_articles after delete on portals.articles
  referencing old table as changed for each statement execute function portals.write_entries();
create trigger entries_of_new_publications after insert on portals.publications
  referencing new table as changed for each statement execute function portals.write_entries();
create trigger entries_of_changed_publications after update on portals.publications
  referencing new table as changed for each statement execute function portals.write_entries();
create trigger entries_of_deleted_publications after delete on portals.publications
  referencing old table as changed for each statement execute function portals.write_entries();

-- What stands already.
update portals.publications set reason = reason;
