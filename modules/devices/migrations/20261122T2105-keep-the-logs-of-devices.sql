-- What a device says it did, as it came: signed by the device, each entry naming the one before it by its hash.
-- A device begins another log when its disk was lost or put back to an earlier day.
create table devices.logs (
  device_id uuid not null references devices.devices,
  log_id uuid not null,
  -- 1, 2, 3 … in the order in which the server heard of them.
  number integer not null,
  -- With which its entries are signed: a device enrolled anew has another.
  public_key jsonb not null,
  begun_at timestamptz not null default now(),
  -- Without gap from 1 to here; said to the device, which forgets nothing else.
  stored_through integer not null default 0,
  stored_hash bytea,
  -- The highest entry stored; higher than stored_through while something between is missing.
  highest integer not null default 0,
  primary key (device_id, log_id),
  unique (device_id, number)
);

create table devices.log_entries (
  device_id uuid not null,
  log_id uuid not null,
  sequence integer not null check (sequence > 0),
  -- Byte for byte.
  jws text not null,
  hash bytea not null,
  -- Null in the first.
  previous bytea,
  kind text not null,
  said_at timestamptz not null,
  received_at timestamptz not null default now(),
  primary key (device_id, log_id, sequence),
  foreign key (device_id, log_id) references devices.logs
);
create index on devices.log_entries using brin (received_at);

-- What cannot be: two entries in one place (a copied device), a broken chain, an older log that grows beside the newest.
create table devices.log_faults (
  id uuid primary key default uuidv7(),
  device_id uuid not null,
  log_id uuid not null,
  sequence integer not null,
  kind text not null check (kind in ('FORKED', 'BROKEN_CHAIN', 'OLDER_LOG_GROWS')),
  -- The entry that was refused, for whoever has to decide which device is the true one.
  jws text,
  noticed_at timestamptz not null default now(),
  settled_at timestamptz,
  unique (device_id, log_id, sequence, kind)
);
create index on devices.log_faults (device_id) where settled_at is null;
