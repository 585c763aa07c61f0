-- Words are drawn once; when the newsroom draws otherwise, those of before are drawn again.
alter table portals.articles add column drawn_by integer not null default 1;
create index articles_by_drawing on portals.articles (drawn_by);
