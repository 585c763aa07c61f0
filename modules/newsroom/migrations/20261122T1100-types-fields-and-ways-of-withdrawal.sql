alter table newsroom.stories add column type text not null default 'news' check (type ~ '^[a-z][a-z0-9-]{1,59}$');
create index stories_by_type on newsroom.stories (type, changed_at desc, id desc);

alter table newsroom.editions
  add column fields jsonb not null default '{}' check (jsonb_typeof(fields) = 'object'),
  add column attachments jsonb not null default '[]' check (jsonb_typeof(attachments) = 'array'),
  add column public_from timestamptz,
  add column public_until timestamptz,
  add column change_note text,
  add column review_on date,
  add column review_reminded_at timestamptz,
  add column reviewed_by_name text,
  add column reviewed_at timestamptz,
  add column source_edition_id uuid references newsroom.editions,
  add column withdrawal_way text,
  add column withdrawal_target text;
comment on column newsroom.editions.fields is 'personal data: names, posts and official contacts of office holders, as the law wants them published';
comment on column newsroom.editions.attachments is 'files to download and the names they are shown by, in their order';
comment on column newsroom.editions.source_edition_id is 'the approved edition in another language this one was translated from';
comment on column newsroom.editions.reviewed_by_name is 'personal data: name of the officer';

-- What was withdrawn until now answered “gone” with its reason.
update newsroom.editions set withdrawal_way = 'GONE' where state = 'WITHDRAWN';

-- Which parts a text needs is said by its content type; of every type the title and a way to the reader.
alter table newsroom.editions drop constraint editions_check3;
alter table newsroom.editions
  add constraint submitted_has_title_and_channel
    check (state in ('DRAFT', 'RETURNED') or (title <> '' and cardinality(channels) > 0)),
  add constraint public_times_in_order check (public_until > public_from),
  add constraint withdrawn_has_way check ((state = 'WITHDRAWN') = (withdrawal_way is not null)),
  add constraint withdrawal_way_known
    check (withdrawal_way in ('BANNER', 'REDIRECT', 'GONE', 'REPLACED', 'HIDDEN')),
  add constraint withdrawal_target_where_the_way_has_one
    check (coalesce(withdrawal_way in ('REDIRECT', 'REPLACED'), false) = (withdrawal_target is not null));
create index editions_to_review on newsroom.editions (review_on) where state = 'APPROVED' and review_on is not null;
create index editions_shown on newsroom.editions (language, approved_at desc, story_id desc)
  where state in ('APPROVED', 'SUPERSEDED');
create index editions_by_source on newsroom.editions (source_edition_id) where source_edition_id is not null;

create or replace function newsroom.keep_approved_words() returns trigger language plpgsql as $$
begin
  if (new.title, new.summary, new.body, new.picture_file_id, new.picture_alt, new.topic, new.category, new.priority,
      new.spoken_text, new.channels, new.starts_at, new.language, new.approved_at, new.approved_by,
      new.fields, new.attachments, new.public_from, new.public_until, new.change_note, new.source_edition_id)
    is distinct from (old.title, old.summary, old.body, old.picture_file_id, old.picture_alt, old.topic, old.category,
      old.priority, old.spoken_text, old.channels, old.starts_at, old.language, old.approved_at, old.approved_by,
      old.fields, old.attachments, old.public_from, old.public_until, old.change_note, old.source_edition_id)
    or new.state not in ('APPROVED', 'SUPERSEDED', 'WITHDRAWN') then
    raise exception 'an approved edition is not changed';
  end if;
  return new;
end $$;
