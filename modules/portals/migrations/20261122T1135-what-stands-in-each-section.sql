-- What stands on a site of each content type, as numbers: the overview of a thousand sites reads one row a section.
-- Its own words in Vietnamese only, and of the newest two hundred: who has more has enough.
create table portals.standing (
  site_id uuid not null,
  type text not null,
  items int not null,
  latest timestamptz,
  -- By key of a field: its codes, or the latest of its days.
  said jsonb not null,
  -- [[day it came into being, moment of publication, days between them]] of what came a day or more after, in the last ninety days; the newest twenty.
  slow jsonb not null,
  -- The most of these days.
  slowest int not null,
  -- When the clock will have changed the numbers.
  recount_at timestamptz,
  primary key (site_id, type)
);

create function portals.standing_at(of_site uuid, of_type text, at timestamptz)
returns table (items int, latest timestamptz, said jsonb, slow jsonb, slowest int, recount_at timestamptz)
language sql stable as $$
  with newest as (
    select entry.published_at, entry.shown_from, entry.shown_until, article.fields,
      coalesce(
        fields ->> 'issuedOn', fields ->> 'approvedOn', fields ->> 'decidedOn', fields ->> 'releasedOn',
        fields ->> 'answeredOn', fields ->> 'assignedOn'
      ) as born
    from (
      select * from portals.entries
      where site_id = of_site and language = 'vi' and type = of_type and origin = 'OWN'
      order by order_key desc, story_id desc limit 200
    ) entry
    join portals.articles article using (story_id, language, edition_id)
  ),
  shown as (select * from newest where shown_from <= at and (shown_until is null or shown_until > at)),
  late as (
    select born, published_at, days from shown
    cross join lateral (
      select case when born ~ '^\d{4}-\d{2}-\d{2}$' and pg_input_is_valid(born, 'date')
        then floor(extract(epoch from published_at - (born || ' 00:00+07')::timestamptz) / 86400)::int end as days
    ) passed
    where published_at > at - interval '90 days' and days > 0
    order by published_at desc limit 20
  ),
  words as (
    select key, case when bool_and(value ~ '^\d')
      then jsonb_build_array(max(value)) else jsonb_agg(distinct value) end as spoken
    from shown, jsonb_each_text(shown.fields)
    where value ~ '^([A-Z][A-Z_]*|\d{4}-\d{2}-\d{2})$'
    group by key
  )
  select
    (select count(*)::int from shown),
    (select max(published_at) from shown),
    coalesce((select jsonb_object_agg(key, spoken) from words), '{}'),
    coalesce((select jsonb_agg(jsonb_build_array(born, published_at, days)) from late), '[]'),
    coalesce((select max(days) from late), 0),
    (select min(moment) from newest, unnest(array[shown_from, shown_until]) moment where moment > at)
$$;

create function portals.write_standing() returns trigger language plpgsql as $$
begin
  -- One at a time for a section: the second counts what the first has written.
  perform pg_advisory_xact_lock(hashtextextended('portals standing ' || site_id || type, 0))
  from (select distinct site_id, type from changed where language = 'vi' and origin = 'OWN' order by 1, 2) as touched;
  insert into portals.standing
  select touched.site_id, touched.type, found.*
  from (select distinct site_id, type from changed where language = 'vi' and origin = 'OWN') as touched
  cross join lateral portals.standing_at(touched.site_id, touched.type, clock_timestamp()) found
  on conflict (site_id, type) do update set items = excluded.items, latest = excluded.latest, said = excluded.said,
    slow = excluded.slow, slowest = excluded.slowest, recount_at = excluded.recount_at;
  return null;
end $$;
create trigger standing_after_new_entries after insert on portals.entries
  referencing new table as changed for each statement execute function portals.write_standing();
create trigger standing_after_ended_entries after delete on portals.entries
  referencing old table as changed for each statement execute function portals.write_standing();

insert into portals.standing
select pair.site_id, pair.type, found.*
from (select distinct site_id, type from portals.entries where language = 'vi' and origin = 'OWN') as pair
cross join lateral portals.standing_at(pair.site_id, pair.type, now()) found;
