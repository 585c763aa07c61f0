-- Signature tunes and music of a unit and all below it, chosen in broadcast rules.
create table speech.station_sounds (
  file_id uuid primary key,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null check (length(name) between 1 and 120),
  duration_ms integer not null check (duration_ms > 0),
  added_by_name text not null,
  added_at timestamptz not null
);
comment on column speech.station_sounds.added_by_name is 'personal data: name of the officer';
create index station_sounds_path on speech.station_sounds using gist (unit_path);

-- What sounds first may be a tune of the unit's own.
alter table speech.broadcast_rules
  drop constraint broadcast_rules_chime_check,
  add constraint broadcast_rules_chime_check
    check (chime in ('NONE', 'CHIME', 'ALERT') or chime ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
