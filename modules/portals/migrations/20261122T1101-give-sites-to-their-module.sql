-- Sites keep their ids: publications and readings go on naming them.
insert into sites.sites (id, kind, unit_id, unit_path, parent_id, unit_name, short_name, name, owner, created_at)
select site.id, site.kind, site.unit_id, site.unit_path,
  case when site.kind = 'MAIN' then null else (select main.id from portals.sites main where main.kind = 'MAIN') end,
  site.unit_name, site.short_name, jsonb_build_object('vi', site.name), jsonb_build_object('vi', site.owner), site.created_at
from portals.sites site
order by site.kind = 'MAIN' desc;

insert into sites.hosts (name, relative, site_id, canonical)
select label, true, id, true from portals.sites;

-- Only what differs from what a site of its kind begins with is its own word.
insert into sites.settings (site_id, key, value)
select id, 'theme', to_jsonb(theme) from portals.sites
where theme <> case kind when 'COMMUNE' then 'ruong' else 'cham' end
union all
select id, key, jsonb_build_object('vi', contact ->> key)
from portals.sites, unnest(array['responsible', 'address']) key where contact ->> key <> ''
union all
select id, key, contact -> key
from portals.sites, unnest(array['phone', 'email']) key where contact ->> key <> ''
union all
select id, 'hours', contact -> 'hours' from portals.sites where jsonb_array_length(contact -> 'hours') > 0
union all
select id, 'phones', (
  select jsonb_agg(jsonb_build_object('label', jsonb_build_object('vi', phone ->> 'label'), 'number', phone ->> 'number'))
  from jsonb_array_elements(contact -> 'phones') phone
)
from portals.sites where jsonb_array_length(contact -> 'phones') > 0;

alter table portals.publications drop constraint publications_site_id_fkey;
alter table portals.reads drop constraint reads_site_id_fkey;
drop table portals.sites;
