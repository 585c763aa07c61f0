-- The name without marks, for whoever types none.
alter table devices.devices add column folded text not null default '';
create function devices.fold_name() returns trigger language plpgsql as
$$ begin new.folded := unaccent(lower(normalize(new.name, NFC))); return new; end $$;
create trigger fold_name before insert or update of name on devices.devices
  for each row execute function devices.fold_name();
update devices.devices set name = name;
-- Lists go unit by unit, and by name within a unit.
create index on devices.devices (kind, unit_path, name, id);
