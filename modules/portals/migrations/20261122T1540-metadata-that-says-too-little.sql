-- Items whose metadata say less than TT 24/2011/TT-BTTTT wants, written with their words.
create table portals.metadata_gaps (
  story_id uuid not null,
  language text not null,
  edition_id uuid not null,
  unit_id uuid not null,
  unit_path ltree not null,
  title text not null,
  gaps text[] not null,
  found_at timestamptz not null,
  primary key (story_id, language)
);
create index metadata_gaps_by_unit on portals.metadata_gaps using gist (unit_path);
create index metadata_gaps_newest on portals.metadata_gaps (found_at desc, story_id desc, language desc);

-- What stands already: no summary and hardly a text is what authors leave out.
insert into portals.metadata_gaps
select distinct on (story_id, language) story_id, language, edition_id, unit_id, unit_path, title, array['DESCRIPTION'], words_from
from portals.articles
where btrim(summary) = '' and length(btrim(plain_text)) < 40
order by story_id, language, words_from desc;
