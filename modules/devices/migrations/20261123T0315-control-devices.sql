-- What somebody at a desk has asked of a device, and what became of it. The orders themselves are forgotten after a month.
create table devices.controls (
  order_id uuid primary key,
  device_id uuid not null references devices.devices,
  kind text not null,
  detail jsonb,
  asked_by text not null,
  asked_at timestamptz not null,
  not_after timestamptz not null,
  receipted_at timestamptz,
  -- What the device answered to the order, before it did it.
  outcome text check (outcome in ('ACCEPTED', 'REFUSED')),
  ended_at timestamptz,
  done boolean,
  silent boolean,
  reason text
);
comment on column devices.controls.asked_by is 'personal data: the name of the officer who gave the order';
create index on devices.controls (device_id, order_id desc);
create index on devices.controls (asked_at);

-- What a device sent up when it was asked; a few of each are kept.
create table devices.sent_logs (
  order_id uuid primary key references devices.controls on delete cascade,
  device_id uuid not null references devices.devices,
  agent_log text not null,
  entries text not null,
  received_at timestamptz not null default now()
);
create index on devices.sent_logs (device_id, received_at desc);

-- How the machine was: a row an hour, and whenever the mains went or came; kept two weeks.
create table devices.health_history (
  device_id uuid not null references devices.devices,
  at timestamptz not null,
  temperature real,
  mains_lost boolean,
  battery smallint,
  free_memory bigint,
  free_storage bigint,
  uptime integer,
  primary key (device_id, at)
);
create index on devices.health_history using brin (at);

alter table devices.devices
  add column muted boolean not null default false,
  add column health_noted_at timestamptz;
