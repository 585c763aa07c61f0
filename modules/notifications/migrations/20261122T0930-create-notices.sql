create schema if not exists notifications;

create table notifications.notices (
  id uuid primary key default uuidv7(),
  account_id uuid not null,
  -- one event tells an account once, however often it is delivered
  event_id text not null,
  title text not null,
  text text not null,
  link text,
  at timestamptz not null default now(),
  read_at timestamptz,
  unique (account_id, event_id)
);
create index notices_account on notifications.notices (account_id, id desc);

create table notifications.mails (
  id uuid primary key default uuidv7(),
  notice_id uuid not null unique references notifications.notices (id),
  recipient text not null,
  subject text not null,
  text text not null,
  -- HELD: over the limit for one address; the notice in the app says it all the same
  state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'HELD')),
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index mails_recipient on notifications.mails (recipient, created_at);

-- What the demonstration's own mail server received instead of the world.
create table notifications.caught_mails (
  id uuid primary key default uuidv7(),
  recipient text not null,
  sender text not null,
  subject text not null,
  text text not null,
  at timestamptz not null default now()
);
