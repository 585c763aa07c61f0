-- Harvesters ask again for what was changed since they last came.
create index articles_by_change on portals.articles (updated_at);
