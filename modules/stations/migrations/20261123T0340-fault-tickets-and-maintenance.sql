-- What is wrong with loudspeakers, who sees to it, and what was done to keep them well (DEV-07).

-- When something counts as a fault and until when it is to be mended: data with validity dates, the province's to change.
create table stations.fault_rules (
  cause text not null,
  valid_from date not null,
  -- How long a sign has to last; null for what only people can notice.
  open_after_minutes integer check (open_after_minutes >= 0),
  -- Broadcasts in a row that nobody could hear.
  open_after_broadcasts integer check (open_after_broadcasts > 0),
  close_after_minutes integer not null default 15 check (close_after_minutes >= 0),
  -- The same again within this time is the same ticket.
  reopen_within_hours integer not null default 24 check (reopen_within_hours >= 0),
  due_within_hours integer not null check (due_within_hours > 0),
  basis text not null,
  primary key (cause, valid_from)
);
insert into stations.fault_rules
  (cause, valid_from, open_after_minutes, open_after_broadcasts, due_within_hours, basis)
values
  ('AWAY', '2020-01-01', 30, null, 48, 'Mức đề xuất của Saola'),
  ('MAINS', '2020-01-01', 60, null, 48, 'Mức đề xuất của Saola'),
  ('SILENT', '2020-01-01', 60, null, 72, 'Mức đề xuất của Saola'),
  ('CLOCK', '2020-01-01', 60, null, 48, 'Mức đề xuất của Saola'),
  ('STORAGE', '2020-01-01', 60, null, 168, 'Mức đề xuất của Saola'),
  ('LOG', '2020-01-01', 0, null, 72, 'Mức đề xuất của Saola'),
  ('UNHEARD', '2020-01-01', 0, 3, 24, 'Mức đề xuất của Saola'),
  ('NO_SOUND', '2020-01-01', null, null, 24, 'Mức đề xuất của Saola'),
  ('BAD_SOUND', '2020-01-01', null, null, 72, 'Mức đề xuất của Saola'),
  ('TOO_LOUD', '2020-01-01', null, null, 24, 'Mức đề xuất của Saola'),
  ('POWER', '2020-01-01', null, null, 24, 'Mức đề xuất của Saola'),
  ('DAMAGE', '2020-01-01', null, null, 24, 'Mức đề xuất của Saola'),
  ('OTHER', '2020-01-01', null, null, 72, 'Mức đề xuất của Saola');

create table stations.tickets (
  id uuid primary key default uuidv7(),
  number bigint generated always as identity,
  device_id uuid,
  cluster_id uuid references stations.clusters (id) on delete set null,
  unit_id uuid not null,
  unit_path ltree not null,
  -- As it was called when the ticket was opened.
  subject text not null check (subject <> ''),
  cause text not null,
  -- Opened by Saola, which then also closes it when the cause is gone.
  watched boolean not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'ASSIGNED', 'RESOLVED', 'CLOSED')),
  words text not null default '',
  opened_at timestamptz not null,
  opened_by_name text not null,
  due_at timestamptz not null,
  assigned_to uuid,
  assigned_name text,
  resolved_at timestamptz,
  closed_at timestamptz,
  reopened integer not null default 0,
  check ((assigned_to is null) = (assigned_name is null)),
  check ((state = 'CLOSED') = (closed_at is not null))
);
comment on column stations.tickets.opened_by_name is 'personal data: officer who said it';
comment on column stations.tickets.assigned_name is 'personal data: officer who sees to it';
-- One open ticket for a device and a cause; what is said in words may be two things.
create unique index tickets_open_once on stations.tickets (device_id, cause)
  where state <> 'CLOSED' and cause <> 'OTHER';
create index on stations.tickets (device_id, id);
create index on stations.tickets (cluster_id);
create index on stations.tickets using gist (unit_path);
create index on stations.tickets (due_at, id) where state <> 'CLOSED';
create index on stations.tickets (assigned_to) where state <> 'CLOSED';

create table stations.ticket_steps (
  id uuid primary key default uuidv7(),
  ticket_id uuid not null references stations.tickets (id),
  at timestamptz not null,
  kind text not null check (kind in ('OPENED', 'ASSIGNED', 'RESOLVED', 'CLOSED', 'REOPENED')),
  words text not null default '',
  by_name text not null
);
comment on column stations.ticket_steps.by_name is 'personal data: officer who did it';
create index on stations.ticket_steps (ticket_id, id);

-- What is wrong with a device now, or was a moment ago.
create table stations.fault_signs (
  device_id uuid not null,
  cause text not null,
  since timestamptz not null,
  gone_since timestamptz,
  primary key (device_id, cause)
);

-- Broadcasts in a row of which nothing was heard at a device.
create table stations.unheard (
  device_id uuid primary key,
  programme_ids uuid[] not null,
  since timestamptz not null
);

-- The day from which the first check of a place is counted.
alter table stations.clusters add column kept_since date not null default current_date;

create table stations.check_rules (
  code text not null,
  valid_from date not null,
  valid_to date,
  name text not null check (name <> ''),
  every_months integer not null check (every_months between 1 and 120),
  -- Null for every place.
  technology text check (technology in ('IP', 'WIRED', 'FM')),
  basis text not null,
  primary key (code, valid_from)
);
insert into stations.check_rules (code, valid_from, name, every_months, technology, basis) values
  ('LOOK', '2020-01-01', 'Kiểm tra loa, giá đỡ, dây và tiếng thử', 3, null, 'Mức đề xuất của Saola'),
  ('SAFETY', '2020-01-01', 'Kiểm tra an toàn điện, chống sét, tiếp địa', 6, null, 'Mức đề xuất của Saola'),
  ('BATTERY', '2020-01-01', 'Thử nguồn dự phòng', 12, 'IP', 'Mức đề xuất của Saola'),
  ('LINES', '2020-01-01', 'Kiểm tra đường dây và bộ khuếch đại', 6, 'WIRED', 'Mức đề xuất của Saola');

create table stations.maintenance_entries (
  id uuid primary key default uuidv7(),
  device_id uuid,
  cluster_id uuid references stations.clusters (id) on delete set null,
  unit_id uuid not null,
  unit_path ltree not null,
  subject text not null check (subject <> ''),
  kind text not null check (kind in ('CHECK', 'REPAIR', 'REPLACEMENT', 'CLEANING', 'OTHER')),
  -- The planned check that was done.
  check_code text,
  ticket_id uuid references stations.tickets (id),
  done_on date not null,
  words text not null check (words <> ''),
  parts jsonb not null default '[]',
  -- In đồng; null where nobody counted.
  cost bigint check (cost >= 0),
  by_name text not null,
  entered_at timestamptz not null,
  check ((kind = 'CHECK') or check_code is null)
);
comment on column stations.maintenance_entries.by_name is 'personal data: officer who did it';
create index on stations.maintenance_entries (device_id, id);
create index on stations.maintenance_entries (cluster_id, check_code, done_on);
create index on stations.maintenance_entries (ticket_id);
create index on stations.maintenance_entries using gist (unit_path);
