-- An edition is of one story in one language: alone it finds its words, and the planner knows that it finds one row.
create unique index articles_by_edition on portals.articles (edition_id);
-- Every page asks whether something urgent was said today.
create index articles_urgent on portals.articles (updated_at) where priority = 'EMERGENCY';
-- Search over all sections runs from new to old.
create index entries_newest on portals.entries (site_id, language, published_at desc, story_id desc)
  include (edition_id, type, shown_from, shown_until);
