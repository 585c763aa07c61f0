create schema if not exists feedback;

create table feedback.items (
  id uuid primary key default uuidv7(),
  code text not null unique,
  -- sent by the app with each try, so that a repeated try makes no second item
  client_key uuid not null unique,
  kind text not null check (kind in ('REPLY', 'REPORT')),
  state text not null check (state in ('RECEIVED', 'ASSIGNED', 'ANSWERED', 'PUBLISHED', 'CLOSED')),
  story_id uuid,
  story_title text,
  unit_id uuid not null,
  unit_path ltree not null,
  unit_name text not null,
  category text,
  text text not null,
  sender_name text,
  sender_phone text,
  photo_file_id uuid,
  consented_at timestamptz not null,
  received_at timestamptz not null default now(),
  due_at timestamptz,
  erase_personal_after timestamptz not null,
  reply_text text,
  reply_by_name text,
  reply_unit_name text,
  replied_at timestamptz,
  check (state not in ('ANSWERED', 'PUBLISHED') or reply_text is not null)
);
create index items_unit on feedback.items using gist (unit_path);
create index items_story on feedback.items (story_id) where state = 'PUBLISHED';
create index items_erasable on feedback.items (erase_personal_after)
  where sender_name is not null or sender_phone is not null or photo_file_id is not null;

comment on column feedback.items.sender_name is 'personal data: erased after erase_personal_after';
comment on column feedback.items.sender_phone is 'personal data: erased after erase_personal_after';
comment on column feedback.items.photo_file_id is 'personal data: may show people; detached after erase_personal_after';
comment on column feedback.items.text is 'may hold personal data: never published, never put into events or mails';

create table feedback.steps (
  id uuid primary key default uuidv7(),
  feedback_id uuid not null references feedback.items (id),
  state text not null,
  at timestamptz not null default now(),
  -- for the sender to read
  text text not null,
  by_name text not null
);
create index steps_feedback on feedback.steps (feedback_id, id);

-- How long answers may take and personal data is kept, by kind and time: rules change, old items keep theirs.
create table feedback.rules (
  kind text not null check (kind in ('REPLY', 'REPORT')),
  answer_within_days integer not null check (answer_within_days > 0),
  keep_personal_days integer not null check (keep_personal_days > 0),
  valid_from date not null,
  basis text not null,
  primary key (kind, valid_from)
);

insert into feedback.rules (kind, answer_within_days, keep_personal_days, valid_from, basis) values
  ('REPLY', 5, 365, date '2025-07-01', 'đặt ban đầu của hệ thống; đơn vị vận hành ban hành quy chế thì thay bằng dòng mới'),
  ('REPORT', 10, 730, date '2025-07-01', 'đặt ban đầu của hệ thống; đơn vị vận hành ban hành quy chế thì thay bằng dòng mới');
