-- Which stories readers may find in other words or other places than before, in the order of the transactions: whoever
-- keeps an index of public texts reads on from here. Old rows are taken away; an index made anew needs none.
create table portals.public_changes (
  number bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  story_id uuid not null,
  language text not null,
  changed_at timestamptz not null default now()
);
create index public_changes_by_transaction on portals.public_changes (transaction);

create function portals.note_public_change() returns trigger language plpgsql as $$
begin
  insert into portals.public_changes (story_id, language) select distinct story_id, language from changed;
  if random() < 0.01 then
    delete from portals.public_changes where number in (
      select number from portals.public_changes where changed_at < now() - interval '1 day' for update skip locked
    );
  end if;
  return null;
end $$;
create trigger public_change_after_new_entries after insert on portals.entries
  referencing new table as changed for each statement execute function portals.note_public_change();
create trigger public_change_after_ended_entries after delete on portals.entries
  referencing old table as changed for each statement execute function portals.note_public_change();
