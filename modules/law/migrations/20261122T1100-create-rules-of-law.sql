create schema if not exists law;

-- Laws, decrees and circulars by which rules are cited. Days are null where they are not known.
create table law.instruments (
  code text primary key check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  kind text not null check (kind in ('LAW', 'DECREE', 'CIRCULAR', 'DECISION', 'RESOLUTION', 'REGULATION')),
  number text not null unique,
  title jsonb not null check (title ? 'vi' and title ? 'en'),
  issued_on date,
  effective_from date,
  effective_to date,
  replaced_by text references law.instruments deferrable initially deferred,
  status_note text not null default '',
  -- Whether Saola brought it or the province wrote it: what the province wrote, an upgrade leaves alone.
  origin text not null check (origin in ('SAOLA', 'PROVINCE')),
  check (effective_to > effective_from)
);

create table law.rules (
  id uuid primary key default uuidv7(),
  code text not null check (code ~ '^[A-Z0-9]+-[0-9]+$'),
  kind text not null check (
    kind in ('MANDATORY_SECTION', 'DEADLINE', 'DISCLOSURE_GROUP', 'LABEL', 'NUMBER', 'CALENDAR')
  ),
  instrument_code text not null references law.instruments,
  article text not null,
  subject text not null check (subject <> ''),
  value jsonb not null,
  effective_from date not null,
  effective_to date,
  certainty text not null check (certainty in ('S', '2', 'I', 'X')),
  note text not null default '',
  origin text not null check (origin in ('SAOLA', 'PROVINCE')),
  written_by_name text not null,
  written_at timestamptz not null default now(),
  check (effective_to > effective_from),
  exclude using gist (code with =, subject with =, daterange(effective_from, effective_to) with &&)
);
comment on column law.rules.written_by_name is 'personal data: name of the administrator who entered the rule';

-- A rule is ended and followed by another one; what it said while it held is never rewritten.
create function law.keep_rules() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.effective_from > current_date then return old; end if;
    raise exception 'a rule of law that has been in force is never deleted';
  end if;
  if row (new.id, new.code, new.kind, new.instrument_code, new.article, new.subject, new.value, new.effective_from)
    is distinct from
    row (old.id, old.code, old.kind, old.instrument_code, old.article, old.subject, old.value, old.effective_from)
  then
    raise exception 'a rule of law is never edited: end it and let another one follow';
  end if;
  return new;
end $$;
create trigger rules_are_kept before update or delete on law.rules for each row execute function law.keep_rules();
