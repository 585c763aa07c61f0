create schema if not exists platform;

-- Who did what to what, when, from where. Rows are numbered without gaps and chained:
-- each hash covers the row and the hash before it.
create table platform.audit_entries (
  id bigint primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('account', 'device', 'citizen', 'system')),
  actor_id text,
  actor_name text not null,
  ip text,
  request_id text not null,
  command text not null,
  subject text not null,
  subject_id text not null,
  unit_path ltree,
  detail jsonb not null default '{}',
  previous_hash text not null,
  hash text not null
);
create index audit_entries_by_unit on platform.audit_entries using gist (unit_path);
create index audit_entries_by_subject on platform.audit_entries (subject, subject_id);
comment on column platform.audit_entries.actor_name is 'personal data: name of the officer';
comment on column platform.audit_entries.ip is 'personal data: network address of the officer';

create function platform.audit_hash(entry platform.audit_entries) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws('|',
    entry.previous_hash, entry.id, extract(epoch from entry.at), entry.actor_kind, coalesce(entry.actor_id, ''),
    entry.actor_name, coalesce(entry.ip, ''), entry.request_id, entry.command, entry.subject, entry.subject_id,
    coalesce(entry.unit_path::text, ''), entry.detail::text), 'UTF8')), 'hex')
$$;

create function platform.chain_audit_entry() returns trigger language plpgsql as $$
begin
  -- One writer of the chain at a time, until its transaction ends.
  perform pg_advisory_xact_lock(hashtextextended('saola audit chain', 0));
  select id + 1, hash into new.id, new.previous_hash from platform.audit_entries order by id desc limit 1;
  new.id := coalesce(new.id, 1);
  new.previous_hash := coalesce(new.previous_hash, '');
  new.at := clock_timestamp();
  new.hash := platform.audit_hash(new);
  return new;
end $$;
create trigger chain_audit_entry before insert on platform.audit_entries
  for each row execute function platform.chain_audit_entry();

create function platform.refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail only grows';
end $$;
create trigger refuse_audit_change before update or delete on platform.audit_entries
  for each row execute function platform.refuse_audit_change();
create trigger refuse_audit_truncate before truncate on platform.audit_entries
  for each statement execute function platform.refuse_audit_change();
