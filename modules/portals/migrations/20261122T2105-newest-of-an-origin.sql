-- What is newest of one origin: the three that were sent from above are found without reading a site's thousands of its
-- own, and the province's own without all that came from below. One index an origin, so that the planner, which knows no
-- site, never takes the wider one.
create index entries_newest_own on portals.entries
  (site_id, language, type, published_at desc, story_id desc) include (edition_id, origin, shown_from, shown_until)
  where origin = 'OWN';
create index entries_newest_from_above on portals.entries
  (site_id, language, type, published_at desc, story_id desc) include (edition_id, origin, shown_from, shown_until)
  where origin = 'FROM_ABOVE';
create index entries_newest_from_below on portals.entries
  (site_id, language, type, published_at desc, story_id desc) include (edition_id, origin, shown_from, shown_until)
  where origin = 'FROM_BELOW';
