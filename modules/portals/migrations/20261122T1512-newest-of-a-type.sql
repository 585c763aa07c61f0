-- Blocks and lists show the newest of a few types, however many of another type stand above them.
create index entries_newest_of_type on portals.entries (site_id, language, type, published_at desc, story_id desc)
  include (edition_id, origin, shown_from, shown_until);
