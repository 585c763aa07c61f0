-- When the words of an edition came here. What is brought in keeps the date it had elsewhere, and whoever asks for all
-- that changed since yesterday is to have it too.
alter table portals.articles add column arrived_at timestamptz;
alter table portals.articles disable trigger user;
-- The name of an edition tells the moment it was made (RFC 9562, 5.7).
update portals.articles set arrived_at = greatest(updated_at, uuid_extract_timestamp(edition_id));
alter table portals.articles enable trigger user;
alter table portals.articles alter column arrived_at set default now(), alter column arrived_at set not null;
create index articles_by_arrival on portals.articles (arrived_at);
