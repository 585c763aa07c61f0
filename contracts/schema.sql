-- The database after all migrations. Generated: npm run contracts

create extension btree_gist;
create extension citext;
create extension ltree;
create extension pg_trgm;
create extension pgcrypto;
create extension unaccent;

create schema organisations;
create schema platform;

create table organisations.group_members (
  id uuid default uuidv7() not null,
  group_id uuid not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint group_members_pkey PRIMARY KEY (id),
  constraint group_members_check CHECK ((valid_to > valid_from)),
  constraint group_members_check1 CHECK ((group_id <> unit_id)),
  constraint group_members_group_id_fkey FOREIGN KEY (group_id) REFERENCES organisations.units(id),
  constraint group_members_group_id_unit_id_daterange_excl EXCLUDE USING gist (group_id WITH =, unit_id WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint group_members_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations.units(id)
);
CREATE INDEX group_members_unit ON organisations.group_members USING btree (unit_id);

create table organisations.successions (
  predecessor_id uuid not null,
  successor_id uuid not null,
  happened_on date not null,
  extent text not null,
  basis text,
  constraint successions_pkey PRIMARY KEY (predecessor_id, successor_id),
  constraint successions_check CHECK ((predecessor_id <> successor_id)),
  constraint successions_extent_check CHECK ((extent = ANY (ARRAY['WHOLE'::text, 'PART'::text]))),
  constraint successions_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES organisations.units(id),
  constraint successions_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisations.units(id)
);
CREATE INDEX successions_successor ON organisations.successions USING btree (successor_id);

create table organisations.unit_identifiers (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  kind text not null,
  scheme text not null,
  value text not null,
  valid_from date not null,
  valid_to date,
  constraint unit_identifiers_pkey PRIMARY KEY (id),
  constraint unit_identifiers_check CHECK ((valid_to > valid_from)),
  constraint unit_identifiers_kind_check CHECK ((kind = ANY (ARRAY['ORGAN_ID'::text, 'STATISTICS_CODE'::text]))),
  constraint unit_identifiers_kind_scheme_value_daterange_excl EXCLUDE USING gist (kind WITH =, scheme WITH =, value WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint unit_identifiers_scheme_check CHECK ((scheme <> ''::text)),
  constraint unit_identifiers_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations.units(id),
  constraint unit_identifiers_unit_id_kind_daterange_excl EXCLUDE USING gist (unit_id WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&)
);

create table organisations.unit_names (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  name text not null,
  full_name text not null,
  basis text,
  valid_from date not null,
  valid_to date,
  constraint unit_names_pkey PRIMARY KEY (id),
  constraint unit_names_check CHECK ((valid_to > valid_from)),
  constraint unit_names_full_name_check CHECK ((full_name <> ''::text)),
  constraint unit_names_name_check CHECK ((name <> ''::text)),
  constraint unit_names_unit_id_daterange_excl EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint unit_names_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisations.units(id)
);

create table organisations.units (
  id uuid default uuidv7() not null,
  parent_id uuid,
  kind text not null,
  commune_kind text,
  slug text not null,
  path ltree not null,
  lat double precision,
  lon double precision,
  valid_from date not null,
  valid_to date,
  created_at timestamp with time zone default now() not null,
  constraint units_pkey PRIMARY KEY (id),
  constraint units_path_key UNIQUE (path),
  constraint units_check CHECK (((kind = 'COMMUNE'::text) = (commune_kind IS NOT NULL))),
  constraint units_check1 CHECK (((lat IS NULL) = (lon IS NULL))),
  constraint units_check2 CHECK ((valid_to > valid_from)),
  constraint units_check3 CHECK ((parent_id <> id)),
  constraint units_commune_kind_check CHECK ((commune_kind = ANY (ARRAY['XA'::text, 'PHUONG'::text, 'DAC_KHU'::text, 'THI_TRAN'::text]))),
  constraint units_kind_check CHECK ((kind = ANY (ARRAY['PROVINCE'::text, 'DEPARTMENT'::text, 'DISTRICT'::text, 'COMMUNE'::text, 'RESIDENTIAL_GROUP'::text, 'UNIT_GROUP'::text]))),
  constraint units_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
  constraint units_lon_check CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision))),
  constraint units_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisations.units(id),
  constraint units_slug_check CHECK ((slug ~ '^[a-z0-9]{1,63}$'::text))
);
CREATE INDEX units_parent ON organisations.units USING btree (parent_id);
CREATE INDEX units_path ON organisations.units USING gist (path);
CREATE UNIQUE INDEX units_slug_of_site ON organisations.units USING btree (slug) WHERE ((kind = ANY (ARRAY['PROVINCE'::text, 'DEPARTMENT'::text, 'DISTRICT'::text, 'COMMUNE'::text])) AND (valid_to IS NULL));

create table platform.audit_entries (
  id bigint not null,
  at timestamp with time zone default clock_timestamp() not null,
  actor_kind text not null,
  actor_id text,
  actor_name text not null,
  ip text,
  request_id text not null,
  command text not null,
  subject text not null,
  subject_id text not null,
  unit_path ltree,
  detail jsonb default '{}'::jsonb not null,
  previous_hash text not null,
  hash text not null,
  constraint audit_entries_pkey PRIMARY KEY (id),
  constraint audit_entries_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['account'::text, 'device'::text, 'citizen'::text, 'system'::text])))
);
CREATE INDEX audit_entries_by_subject ON platform.audit_entries USING btree (subject, subject_id);
CREATE INDEX audit_entries_by_unit ON platform.audit_entries USING gist (unit_path);
CREATE TRIGGER chain_audit_entry BEFORE INSERT ON platform.audit_entries FOR EACH ROW EXECUTE FUNCTION platform.chain_audit_entry();
CREATE TRIGGER refuse_audit_change BEFORE DELETE OR UPDATE ON platform.audit_entries FOR EACH ROW EXECUTE FUNCTION platform.refuse_audit_change();
CREATE TRIGGER refuse_audit_truncate BEFORE TRUNCATE ON platform.audit_entries FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_audit_change();
comment on column platform.audit_entries.actor_name is 'personal data: name of the officer';
comment on column platform.audit_entries.ip is 'personal data: network address of the officer';

create table platform.migration_lock (
  id character varying(255) not null,
  is_locked integer default 0 not null,
  constraint migration_lock_pkey PRIMARY KEY (id)
);

create table platform.migrations (
  name character varying(255) not null,
  "timestamp" character varying(255) not null,
  constraint migrations_pkey PRIMARY KEY (name)
);

CREATE OR REPLACE FUNCTION platform.audit_hash(entry platform.audit_entries)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select encode(sha256(convert_to(concat_ws('|',
    entry.previous_hash, entry.id, extract(epoch from entry.at), entry.actor_kind, coalesce(entry.actor_id, ''),
    entry.actor_name, coalesce(entry.ip, ''), entry.request_id, entry.command, entry.subject, entry.subject_id,
    coalesce(entry.unit_path::text, ''), entry.detail::text), 'UTF8')), 'hex')
$function$
;

CREATE OR REPLACE FUNCTION platform.chain_audit_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- One writer of the chain at a time, until its transaction ends.
  perform pg_advisory_xact_lock(hashtextextended('saola audit chain', 0));
  select id + 1, hash into new.id, new.previous_hash from platform.audit_entries order by id desc limit 1;
  new.id := coalesce(new.id, 1);
  new.previous_hash := coalesce(new.previous_hash, '');
  new.at := clock_timestamp();
  new.hash := platform.audit_hash(new);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION platform.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the audit trail only grows';
end $function$
;
