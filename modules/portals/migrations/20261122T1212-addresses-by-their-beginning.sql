-- A new address looks for those that begin like it, however many there are.
create index articles_by_start_of_slug on portals.articles (slug text_pattern_ops);
create index previous_slugs_by_start on portals.previous_slugs (slug text_pattern_ops);
