create schema if not exists access;

-- accounts, credentials, sessions, verifications and second_factors are read and written by the sign-in library too.
create table access.accounts (
  id uuid primary key default uuidv7(),
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  name text not null check (name <> ''),
  title text not null default '',
  email citext not null unique,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  unit_id uuid not null,
  unit_path ltree not null,
  must_change_password boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index accounts_unit_path on access.accounts using gist (unit_path);
comment on column access.accounts.name is 'personal data: name of the officer';
comment on column access.accounts.email is 'personal data: address of the officer';

create table access.credentials (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.accounts (id) on delete cascade,
  external_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, external_id)
);
create index credentials_account on access.credentials (account_id);

create table access.sessions (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.accounts (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_account on access.sessions (account_id);
comment on column access.sessions.ip_address is 'personal data: network address of the officer';

create table access.verifications (
  id uuid primary key default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_identifier on access.verifications (identifier);

create table access.second_factors (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.accounts (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
create index second_factors_account on access.second_factors (account_id);

create table access.role_assignments (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.accounts (id),
  role text not null,
  unit_id uuid not null,
  unit_path ltree not null,
  valid_from date not null,
  valid_to date,
  check (valid_to >= valid_from), -- ended on its first day, it was never in force
  exclude using gist (account_id with =, role with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index role_assignments_unit_path on access.role_assignments using gist (unit_path);

-- Where a province decides otherwise than the files: a role gains or loses a permission for a time.
create table access.permission_overrides (
  id uuid primary key default uuidv7(),
  role text not null,
  permission text not null,
  allowed boolean not null,
  basis text not null check (basis <> ''),
  valid_from date not null,
  valid_to date,
  check (valid_to >= valid_from),
  exclude using gist (role with =, permission with =, daterange(valid_from, valid_to) with &&)
);

create table access.lockout_rules (
  id uuid primary key default uuidv7(),
  failures integer not null check (failures between 3 and 20),
  within_minutes integer not null check (within_minutes > 0),
  lock_minutes integer not null check (lock_minutes > 0),
  valid_from date not null,
  valid_to date,
  check (valid_to >= valid_from),
  exclude using gist (daterange(valid_from, valid_to) with &&)
);
insert into access.lockout_rules (failures, within_minutes, lock_minutes, valid_from) values (5, 15, 15, '2000-01-01');

-- Kept by the name that was typed, known or not, so that the answer does not tell which names exist.
create table access.sign_in_attempts (
  username text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
