-- A list narrowed to a category reads a stretch of an index of its own; an empty one is empty at once, however much the
-- site has, and which categories a site has is told without its articles.
alter table portals.entries add column category text;
update portals.entries set category = article.category
from portals.articles article where article.edition_id = entries.edition_id;
alter table portals.entries alter column category set not null;
create index entries_newest_of_category on portals.entries
  (site_id, language, type, category, published_at desc, story_id desc)
  include (edition_id, origin, shown_from, shown_until);
-- From the words of an edition to the sites it stands on.
create index entries_by_edition on portals.entries (edition_id, site_id);

create or replace function portals.write_entries() returns trigger language plpgsql as $$
begin
  delete from portals.entries using (select distinct story_id, language from changed) as touched
  where entries.story_id = touched.story_id and entries.language = touched.language;
  insert into portals.entries (site_id, story_id, language, edition_id, type, category, origin, order_key, published_at, shown_from, shown_until)
  select publication.site_id, article.story_id, article.language, article.edition_id, article.type, article.category, publication.origin,
    coalesce(article.sort_key, to_char(publication.visible_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')),
    publication.visible_from, greatest(publication.visible_from, article.words_from), least(publication.visible_until, article.words_until)
  from (select distinct story_id, language from changed) as touched
  join portals.articles as article using (story_id, language)
  join portals.publications as publication using (story_id, language)
  where publication.unpublished_at is null
    and least(publication.visible_until, article.words_until, 'infinity') > greatest(publication.visible_from, article.words_from, now() - interval '1 minute');
  return null;
end $$;
